"""Invented people and talk for random topics: no board, person or sentence is real."""

from __future__ import annotations

NAMES = (
    "marlowe_77", "Quillback", "Ines Harrow", "old tin whistle", "DREDGER", "kitfox", "Bodo von Lahn", "7thPelican",
    "山田花子", "tea&toast", "O'Malley", "k.", "Ånna-Lis", "Пётр Кузьмин", "The Last Beekeeper", "user48213",
    "gravel.pit", "Zuzanna", "x_lantern_x", "Mr. Hobbs", "paperclip (UK)", "moss~green", "Café Noir", "ropewalk",
)  # fmt: skip

RANKS = (
    "Senior Member", "New Member", "Well-Known Member", "Junior Member", "Member", "Active Member",
    "Registered User", "Moderator", "Keeper of the Kettle", "Veteran",
)  # fmt: skip

PLACES = ("Harwich, UK", "Oulu", "North Shore", "Bad Ems", "Port Lyle, NZ", "Under the stairs")

SIGNATURES = (
    "Measure twice, curse once.",
    "2004 Harrier wagon, two spare axles",
    "Owner of the third-best barn in the valley",
)

SECTIONS = ("General Chat", "Workshop", "Gardening and Hedges", "Boats", "Kitchen Talk")

TITLES = (
    "Which glue for a split oak handle?",
    "Slow leak behind the sink",
    "Anyone still using a hand plane",
    "Best bread flour for a cold kitchen",
    "Radio silence after the update",
    "Moving a beehive in autumn - worth it?",
)

# What people say in a line of their own: fewer words than a title, and no stop at the end of many.
REMARKS = (
    "Thanks, that worked.", "Which one do you mean?", "lol", "Same here!", "I like the blue one", "No idea, sorry.",
    "Welcome to the board", "Did you try it cold?", "+1", "Bump", "Sold.", "Nice work, Pip", "Yes", "Any news?",
    "Got it now", "It rained all day.", "Great photos!", "How much was it?", "Still looking for one",
    "What a pity...", "Sent you a message",
)  # fmt: skip
SENTENCES = (
    "I tried the two coats that were suggested here and it still peels near the edge.",
    "Has anybody had better luck with a slower cure?",
    "We drained it twice last winter and nothing came out but rust.",
    "My neighbour swears by linseed, but it takes a week to dry.",
    "Thanks for the tip, that saved me a lot of work.",
    "The shop on the corner wanted forty for the small one, which is silly.",
    "It held for about three months and then let go all at once.",
    "You could always clamp it overnight and see how it looks in the morning.",
    "No idea what the maker was thinking when they put the valve back there.",
    "I would not bother with the cheap kind; it cracks as soon as it gets cold.",
    "Same here, though mine only started after I moved it into the shed.",
    "Sounds like the seal to me.",
    "There is a good drawing of it in the old handbook, if you can find one.",
    "Please post a picture of the underside when you get a chance.",
    "It depends on the weather more than people like to admit.",
    "I ended up doing it by hand, which was faster than I expected.",
    "Does the blue one fit the older frame as well?",
    "That is exactly what happened to ours, down to the noise.",
    "Let it rest for a day before you judge the result.",
    "We have had bees in that corner for years and they never minded the road.",
)

ADVERTS = ("Advertisement", "Sponsored Links", "Remove Advertisements", "Sign up to hide this advert.")
