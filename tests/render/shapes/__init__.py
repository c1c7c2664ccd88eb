"""One file per engine: its page as data (see `render.shape`)."""
