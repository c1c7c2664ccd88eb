"""Text → rows: the lines of a dump, what each says by itself, and the damage of flattening mended."""
