"""A line → its marks: each module reads one sort of line, `reader` asks them in order. No other line is looked at."""
