"""Rows → headers: where posts begin and who wrote them, by named and weighted evidence over the whole thread."""
