"""Words of our own for the tables of ``cleantext/lexicons``, where the dictionaries named in SOURCES.md lack them."""

from __future__ import annotations

RECENT_ENGLISH = """
activewear afro agritech annum astrobiologist astrobiologists astrobiology autocorrect autofill backend bandmate
bandmates barcode barcodes bingeing bio biofuel biofuels bioinformatics biotech blockchain blockchains bootcamp
bootcamps brainer buzzy candleholder candleholders chatbot chatbots checkup checkups cheerleading chemosensory
childcare cleantech clickbait cofounder cofounders comms comorbidities comorbidity cosplay cosplayer cosplayers
counterterrorism coworking crowdfund crowdfunded crowdfunding crowdsource crowdsourced crowdsourcing crypto
cryptocurrencies cryptocurrency customisable customizable cutscene cutscenes cyber cyberattack cyberattacks
cybersecurity dancehall daycare decarbonisation decarbonise decarbonization decarbonize deepfake deepfakes
doomscrolling driverless débris débâcle décor décors ebook ebooks eco ecommerce edamame edtech eldercare emoji
emojis epigenetic epigenetics esports esque ethnicities eyewear facto faire fanart fanbase fanbases fanfic
fanfiction façade façades financials fintech fintechs flexitarian fracking frontend frontman frontmen gameplay gamer
gamers gaslighting gelato geo geolocation geopolitical geopolitics geotagged germline glamping gluten grandkid
grandkids graphene haircare handedly haute headshot headshots homebuyer homebuyers homeschool homeschooled
homeschooling html http https hygge hyperlocal immunocompromised impactful improv influencer influencers infographic
infographics intra keto kimchi kombucha laissez landfills leaderboard leaderboards lifecycle lifecycles livestream
livestreamed livestreaming livestreams lockdown lockdowns mansplaining masse matchday matchdays metaverse
methylation microaggression microaggressions microbiome microbiomes microplastic microplastics millennial
millennials mindfulness misgender misgendered mixtape mixtapes mortem motorsport motorsports nano nanoparticle
nanoparticles nanotech naïve naïvely naïveté neo neuro newsroom newsrooms noir nonbinary nouveau officio offseason
ok onboarding ortho pandemic pandemics paywall paywalled paywalls pdf pharma photoshoot photoshoots photoshopped
pinecone pinecones playmaker playmakers pneumonitis podcaster podcasters podcasting postsecondary pre preorder
preordered preorders priori programmatically proto pushback quinoa ramen ransomware realtime rebrand rebranded
rebranding rebrands remaster remastered renewables repost reposted reposts retro retweet retweeted retweeting
retweets rewatch rewatched rewatching rewilding rideshare ridesharing roadmap roadmaps rockstar rockstars roleplay
roleplaying rollout rollouts régime régimes résumé résumés rôle rôles scammer scammers schooler schoolers setlist
setlists signup signups skincare smartphone smartphones smartwatch smartwatches socio spammer spammers spyware
sriracha stablecoin stablecoins staycation staycations storyline storylines streetwear supercar supercars superfood
superfoods superspreader superspreaders takedown takedowns teardown teardowns telecom telecoms telehealth
telemedicine teriyaki thermo timeframe timeframes transformative trippy umami underserved unfollow unfollowed
unfriended unvaccinated upcycle upcycled upcycling upsell upselling upsells uptime vape vaped vapes vaping vegan
veganism vegans videogame videogames vitro vivo vlog vlogger vloggers vlogging vlogs wearables webinar webinars
wellbeing whistleblower whistleblowers whistleblowing wifi wishlist wishlists www youtuber youtubers élite élites
"""
"""Our own additions: words of the press and the net that SCOWL of 2020 lacks, accented spellings it lists bare, and
parts of hyphened and Latin phrases. Each was picked by eye from the frequent words the dictionary refuses."""

CONTRACTIONS = frozenset(
    "i i'm i'll i've i'd it's he's she's that's what's there's here's let's who's where's how's one's "
    "everyone's when's why's".split()
)
"""English words in 's that are no possessives (those are split by the caller), and "I" as callers look it up."""
