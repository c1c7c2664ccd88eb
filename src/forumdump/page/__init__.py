"""The page around the posts → title, section, starter, page numbers."""
