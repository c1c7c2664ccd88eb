"""Headers → posts: bodies and their edges, fields, members, quotes, signatures, and the finished thread."""
