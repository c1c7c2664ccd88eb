"""`python -m forumdump`: the same as the command `forumdump`."""

import sys

from .cli import main

if __name__ == "__main__":
    sys.exit(main())
