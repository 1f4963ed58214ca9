"""Words of our own for the tables of ``cleantext/lexicons``, where the dictionaries named in SOURCES.md lack them."""

from __future__ import annotations

RECENT_ENGLISH = """
activewear afro agritech annum astrobiologist astrobiologists astrobiology autocorrect autofill backend bandmate
bandmates barcode barcodes bingeing bio biofuel biofuels bioinformatics biologics biotech blockchain blockchains
bootcamp bootcamps brainer buzzy camo candleholder candleholders chatbot chatbots checkup checkups cheerleading
chemosensory childcare cleantech clickbait cofounder cofounders comms comorbidities comorbidity cosplay cosplayer
cosplayers counterterrorism coworking crowdfund crowdfunded crowdfunding crowdsource crowdsourced crowdsourcing crypto
cryptocurrencies cryptocurrency customisable customizable cutscene cutscenes cyber cyberattack cyberattacks
cybersecurity dancehall daycare decarbonisation decarbonise decarbonization decarbonize deepfake deepfakes designee
designees doomscrolling driverless débris débâcle décor décors ebook ebooks eco ecommerce edamame edtech eldercare
emoji emojis epigenetic epigenetics esports esque ethnicities eyewear facto faire fanart fanbase fanbases fanfic
fanfiction façade façades financials fintech fintechs flexitarian fracking frontend frontman frontmen gameplay gamer
gamers gaslighting gelato geo geolocation geopolitical geopolitics geotagged germline glamping gluten grandkid
grandkids graphene haircare handedly handsy haute headshot headshots homebuyer homebuyers homeschool homeschooled
homeschooling hoppy html http https hygge hyperlocal imager imagers immunocompromised impactful improv influencer
influencers infographic infographics intra judgy keto kimchi kombucha laissez landfills leaderboard leaderboards
lifecycle lifecycles livestream livestreamed livestreaming livestreams lockdown lockdowns mansplaining masse matchday
matchdays metaverse methylation microaggression microaggressions microbiome microbiomes microplastic microplastics
millennial millennials mindfulness misgender misgendered mixtape mixtapes mortem motorsport motorsports nano
nanoparticle nanoparticles nanotech naïve naïvely naïveté neo neuro newsroom newsrooms noir nonbinary nouveau oaky
officio offseason ok onboarding ortho pandemic pandemics paywall paywalled paywalls pdf petaflop petaflops pharma
photoshoot photoshoots photoshopped pinecone pinecones playmaker playmakers pleaser pleasers pneumonitis podcaster
podcasters podcasting postsecondary pre preorder preordered preorders priori programmatically proto pushback quinoa
ramen ransomware realtime rebrand rebranded rebranding rebrands rehydrated rehydrates rehydrating rehydration remaster
remastered renewables repost reposted reposts retro retweet retweeted retweeting retweets rewatch rewatched rewatching
rewilding rideshare ridesharing roadmap roadmaps rockstar rockstars roleplay roleplaying rollout rollouts régime
régimes résumé résumés rôle rôles scammer scammers schooler schoolers servicer servicers setlist setlists shea signup
signups skincare smartphone smartphones smartwatch smartwatches socio spammer spammers spyware sriracha stablecoin
stablecoins statin statins staycation staycations storyline storylines streetwear styler stylers supercar supercars
superfood superfoods superspreader superspreaders takedown takedowns teardown teardowns telecom telecoms telehealth
telemedicine teraflop teriyaki thermo timeframe timeframes transformative trippy umami underserved unfollow unfollowed
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

GERMAN = """
abermals abseits achte achten achter achtes achtzehnte achtzehnten alldem alle alledem allem allen aller allerdings
allerlei allerseits alles allzu als alsbald also andere anderem anderen anderer anderes anderm andern andernfalls
anders anderswo anderthalb andre andrem andren andrer andres anhand anlässlich anstatt anstelle app apps aufgrund
ausschließlich außen außer außerdem außerhalb außerordentlich beide beidem beiden beider beiderlei beiderseits beides
beim bezüglich binnen blog blogs bloß boykott bspw bzw ca carsharing chat chats cool coole coolen cooler cooles dabei
dadurch dafür dagegen daheim daher dahin dahinter damals damit danach daneben dank dann dar daran darauf daraufhin
daraus darf darin darum darunter darüber das dasjenige dass dasselbe davon davor dazu dazwischen dein deine deinem
deinen deiner deines dem dementsprechend demgegenüber demgemäß demjenigen demnach demnächst demselben den denen
denjenigen denn dennoch denselben der derart derartige derartigem derartigen derartiger derartiges deren derer
dergleichen derjenige derjenigen derlei derselbe derselben derzeit des deshalb desjenigen desselben dessen desto
deswegen dgl dich die diejenige diejenigen dies diese dieselbe dieselben diesem diesen dieser dieses diesmal diesseits
dir doch downloaden dran drauf draußen dreizehnte dreizehnten drin drinnen dritte drittem dritten dritter drittes
droben drum drunter drüben drüber du durch ebenso ebook ebooks ehe eigens eigentlich ein einander eine einem einen
einer einerseits eines einige einigem einigen einiger einiges eins einschließlich einst einstweilen einzig elfte
elften elfter entgegen entlang entweder er erneuerbar erneuerbare erneuerbarem erneuerbaren erneuerbarer erneuerbares
erste erstem ersten erster erstes es etc etliche etlichem etlichen etlicher etliches etwa etwaige etwaigen etwaiger
etwaiges etwas euch euer eure eurem euren eurer eures evtl fake fakes fortan fünfte fünften fünfter fünftes fünfzehnte
fünfzehnten für fürs gegen gegenüber gegoogelt geht's gemäss gemäß genau genauso genug gepostet gestreamt ggf gibt's
gleichwohl googeln googelt größer größere größerem größeren größerer größeres größte größtem größten größtenteils
größter größtes hab's haben hashtag hashtags hat's heraus herbei herein herum hervor heute hier hierauf hieraus
hierbei hierdurch hierfür hierher hierin hiermit hiervon hierzu hierzulande hierüber hinaus hindurch hinein hingegen
hinsichtlich hinten hinter hinterher hinunter hinweg hinzu hoffentlich homeoffice ich ihm ihn ihnen ihr ihre ihrem
ihren ihrer ihrerseits ihres ihretwegen immer immerhin in indem indes indessen influencer infolge infolgedessen inkl
inmitten innen innerhalb ins insbesondere insgesamt insofern insoweit inwiefern inwieweit inzwischen irgend irgendein
irgendeine irgendeinem irgendeinen irgendeiner irgendeines irgendetwas irgendjemand irgendjemandem irgendjemanden
irgendwann irgendwas irgendwelche irgendwelchem irgendwelchen irgendwelcher irgendwelches irgendwer irgendwie irgendwo
irgendwoher irgendwohin ist's je jede jedem jeden jedenfalls jeder jederlei jedermann jederzeit jedes jedoch jegliche
jeglichem jeglichen jeglicher jegliches jemals jemand jemandem jemanden jemandes jene jenem jenen jener jenes jenseits
jetzt kabellos kabellose kabellosem kabellosen kabelloser kabelloses kein keine keinem keinen keiner keinerlei keines
keinesfalls keineswegs klimaneutral klimaneutrale klimaneutralen klimaneutraler klimaneutrales lange lass lasst lauter
leaken liken likes livestream livestreams lockdown lockdowns länger längs lässt mal man man's manch manche manchem
manchen mancher mancherlei mancherorts manches manchmal mehr mehrere mehrerem mehreren mehrerer mehreres mein meine
meinem meinen meiner meinerseits meines meist meistens mich mio mir miteinander mithilfe mithin mitsamt mittels
mittlerweile mobbing mrd nachdem nacheinander nachhaltig nachher neben nebenan nebeneinander nebst neunte neunten
neunter neunzehnte neunzehnten newsletter newslettern newsletters nicht nichts nichtsdestotrotz nichtsdestoweniger nie
niemals niemand niemandem niemanden niemandes nirgends nirgendwo noch nun nur nämlich ob oben oberhalb obgleich
obschon obwohl oder oft ohne ohnedies ohnehin ok okay online onlineshop onlineshops paar pandemie pandemien podcast
podcasts posten postet pro queer queere queeren rassismus resilient resiliente resilienten resilienz rings rund samt
schließlich schon sechste sechsten sechster sechzehnte sechzehnten sein seine seinem seinen seiner seinerseits seines
seinesgleichen seit seitdem seitens selber selbige selbigem selbigen selbiger selbiges selbst selfie selfies shitstorm
sich sie siebte siebten siebter siebtes siebzehnte siebzehnten sieh smartphone smartphones sobald sodann sodass sofern
sofort sog sogar sogenannt sogenannte sogenanntem sogenannten sogenannter sogenanntes sogleich solang solange solch
solche solchem solchen solcher solcherlei solches somit sondern sonst sooft soviel soweit sowie sowieso sowohl startup
startups statt stattdessen stets streamen sämtlich sämtliche sämtlichem sämtlichen sämtlicher sämtliches team teams
teils trans trotz trotzdem tweet tweets twittern um umso umsonst und ungeachtet unser unsere unserem unseren unserer
unsererseits unseres unserm unsern unsre unsrem unsren unsrer unsres unten unter unterdessen untereinander unterhalb
update updates upload uploads usw vegan vegane veganen veganer veganes vgl viel viele vielem vielen vieler vielerlei
vieles vielleicht vielmehr vierte vierten vierter viertes vierzehnte vierzehnten voll vollends von voneinander vor
vorab voraus vorbei voreinander vorerst vorhin vorn vorne vorüber wann war's warum was webseite webseiten website
websites weder wegen weil weitaus weiterhin weitgehend weitgehende weitgehendem weitgehenden weitgehender weitgehendes
welch welche welchem welchen welcher welcherlei welches wem wen wenig wenige wenigem wenigen weniger weniges
wenigstens wenn wenn's wenngleich wer weshalb wessen weswegen wider wie wie's wieso wieviel wir wird's wlan wo wobei
wodurch wofür wogegen woher wohin wohingegen wohl womit womöglich wonach woran worauf woraufhin woraus worin worum
worunter worüber wovon wovor wozu zb zehnte zehnten zehnter zeitlebens zu zueinander zufolge zugunsten zuhauf zuhause
zuletzt zuliebe zum zumal zumindest zunächst zur zurecht zusammen zusätzlich zuteil zuungunsten zuvor zuweilen
zwanzigste zwanzigsten zwar zwecks zweite zweitem zweiten zweiter zweites zwischen zwölfte zwölften zwölfter zzgl
überall überallhin überaus überdies überhaupt
"""
"""German words of the closed classes, which our sources skip, ordinals, and words of the press and the net."""

ITALIAN = """
abitativa abitative abitativi abitativo account ad affinché ahimè alluminio amministrativo anziché app audio autismo
azionari azionaria azionarie azionario backup benché blog blogger bonus brand browser budget bug capra capre cellulare
cellulari chat ciononostante cioè click cliente clienti clone cloni cloud cluster cocktail colf computer comunque
consulente consulenti coronavirus cosicché covid cyberbullismo dacché database deadline default digitale digitali
directory disabile disabili display dna download drone droni dvd ebook ecc eccetera eccetto ecco email euro fan
fatidico feedback femminicidi femminicidio file film finché font fotovoltaica fotovoltaiche fotovoltaici fotovoltaico
fra gay giacché gossip hacker hardware hashtag home host hotel iceberg idem inadempiente infine influencer inoltre
interattiva interattive interattivi interattivo internet invece jazz joystick kit layout leader leadership link live
lockdown login look macchiato mail manager marketing meeting menu metadati metadato microchip mix mobile monitor mouse
nerd news nonché nonostante notebook offline ok online osteoporosi outlet partner partnership password pc percento
perché perciò perlomeno perlopiù pixel plugin pochino podcast poiché pool poster predefinita predefinite predefiniti
predefinito preside presidi privacy prostata provider pub purché quiz radar reality record report resort routine
sacrosanto scanner schiavitù screenshot selfie sennonché server set share shock shopping show sicché single sinossi
sito smartphone software solstizio sponsor spot spread staff stalker stalking standard startup stop streaming
sviluppatore sviluppatori sviluppatrice sviluppatrici tablet tag talk target team test ticket timeline touchscreen
tour trailer trend tribù tutorial tv tweet ufo update upload url user vabbè vegan vegana vegane vegani vegano video
videogiochi videogioco virus web webcam weekend wifi zoom
"""
"""Italian words of today, and some everyday ones, which our sources lack."""
