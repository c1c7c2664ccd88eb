"""Headers → names: which of the short texts of a header is its author, and where the header begins."""
