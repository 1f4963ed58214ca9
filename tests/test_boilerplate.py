"""Boilerplate: what must stay comes first, then the blocks that must go."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

import cleantext
from cleantext.rules.boilerplate import page

ONE = "The bell of Sankt Orlo cracked on Tuesday, and the village has been arguing ever since about its new sound."
TWO = (
    "The sexton, Berta Quill, wants the old note back, a little flat, because three generations were married under it."
)
THREE = "The founder in the valley has offered to cast a new bell, free of charge, if he alone may choose the note."

EINS = (
    "Die Glocke von Sankt Orlo ist am Dienstag gesprungen, und seither streitet das ganze Dorf über ihren neuen Klang."
)
ZWEI = (
    "Die Küsterin Berta Quill will den alten Ton zurück, ein wenig zu tief, weil drei Generationen darunter heirateten."
)


def clean(text: str, **options: object) -> str:
    """The text without its boilerplate."""
    return cleantext.clean(text, select=["boilerplate"], **options).text  # type: ignore[arg-type]


KEPT = {
    "one line alone": "More Stories",
    "two lines alone": "Share\nPrint",
    "a menu word as a subheading": f"{ONE}\nMusic\n{TWO}\nMoney\n{THREE}",
    "a title that is a menu word": f"Football\n{ONE}\n{TWO}",
    "a short title above a byline stays with it": f"The bell of Sankt Orlo\n{ONE}",
    "dialogue that uses the words of buttons": f"{ONE}\n“Share?”\n“Share.”\n“Save it.”\n“Like what?”\n{TWO}",
    "dialogue without quotation marks": f"{ONE}\n– Follow us, said the ringer.\n– Where?\n– Up.\n{TWO}",
    "a cast list": f"{ONE}\n\nThe Ringer: Odo Finch\nThe Sexton: Berta Quill\nThe Founder: Karl Amsel\n\n{TWO}",
    "a recipe": f"{ONE}\n\nFlour\nSalt\nWater\nYeast\nHoney\n\n{TWO}\n\nButter\nMilk",
    "a poem": "Bell\n\nCrack and hum,\nhum and crack,\nwho gave the bell\nits temper back?\n\nNot I, said the rope.",
    "a line-up": f"{ONE}\nFinch\nQuill (Amsel 64)\nOrlo\nBrand\nKeller\n{TWO}",
    "a list at the end": f"{ONE}\n{TWO}\nThe bells that remain:\nOrlo, 1611\nGross, 1702\nKlein, 1950",
    "staccato prose at the end": f"{ONE}\n{TWO}\nBronze. Rope. A crack. Then silence.",
    "an epitaph in the middle": f"{ONE}\n“Devoted father. Keen gardener. Lifelong ringer.”\n{TWO}",
    "a sentence that begins like a heading": f"{ONE}\nMore stories are told about the bell than the priest.\n{TWO}",
    "a sentence about photos": f"{ONE}\nPhotos by the door show the bell in 1911, decked with fir.\n{TWO}",
    "an agency as a source": f"{ONE}\nThe tower is safe, the engineer told Reuters.\n{TWO}",
    "an article about newsletters": (
        f"{ONE}\n“Subscribe to our newsletter,” the parish asks on every door.\n"
        f"The newsletter has four readers, and one of them is the priest, who also writes it on Saturday nights.\n{TWO}"
    ),
    "a diary": f"3 May 1911\n{ONE}\n4 May 1911\n{TWO}\n5 May 1911\n{THREE}",
    "a person introduced at the end": f"{ONE}\n{TWO}\nBerta Quill is the author of a history and writes on Sundays.",
    "a sentence with a share in it": f"{ONE}\nShare prices of foundries rose.\n{TWO}",
    "copyright as a subject": f"{ONE}\nCopyright in the melody lies with the parish.\n{TWO}",
    "a question to the reader inside": f"{ONE}\nWhat do you think she did?\n{TWO}",
    "by as a preposition": f"{ONE}\nBy Monday Berta Quill had climbed the tower twice.\n{TWO}",
    "a German title with von": f"Von Glocken und Menschen\n{ONE}\n{TWO}",
    "German sentences that open with the names of links": (
        f"{ONE}\nDatenschutz ist für viele Vereine im Tal ein Fremdwort geblieben.\n{TWO}\n"
        f"Über uns kreisten drei Bussarde.\n{THREE}\nDer Newsletter des Vereins hat vier Leser.\n{ONE}\n"
        f"Antworten gab es an diesem Abend keine.\n{TWO}\nTesten Sie das Wasser zuerst mit dem Ellenbogen."
    ),
    "German subheadings that open with the names of links": (
        f"{ONE}\nDatenschutz im Turnverein\n{TWO}\nNachdruck aus dem Rathaus\n{THREE}\nBarrierefreiheit am See\n{ONE}"
    ),
    "French sentences that open with the names of links": (
        f"{ONE}\nNotre newsletter a quatre lecteurs, dit le curé.\n{TWO}\n"
        f"Profitez de la marée basse pour passer.\n{THREE}\nRéagissez vite, disait la vieille.\n{ONE}"
    ),
    "Spanish and Portuguese sentences that open with the names of links": (
        f"{ONE}\nSuscripción y lectura crecieron juntas en aquel pueblo.\n{TWO}\n"
        f"Para comentar el partido bajaron todos al bar.\n{THREE}\n"
        f"Expediente e carimbos enchiam a mesa do notário.\n{ONE}"
    ),
    "Italian sentences that open with the names of links": (
        f"{ONE}\nLa redazione del giornale occupa due stanze sopra il forno.\n{TWO}\n"
        f"Abbonamenti e biglietti costavano poco quell’anno.\n{THREE}"
    ),
    "Polish and Dutch sentences that open with the names of links": (
        f"{ONE}\nZobacz też morze, radziła babka, póki jeszcze stoi.\n{TWO}\nReklama dźwignią handlu\n{THREE}\n"
        f"Abonnementen en kaartjes kostten dat jaar weinig.\n{ONE}\nOver ons zweefde die ochtend een buizerd.\n{TWO}"
    ),
    "dialogue with dashes in other languages": (
        f"{ONE}\n—¿Compartir?\n—Compartir.\n— Partager ?\n— Partilhar.\n– Udostępnij.\n– Nie.\n{TWO}"
    ),
    "a source in brackets at the end of a paragraph": (
        f"{ONE} [czytaj więcej]\n{TWO} (mehr lesen)\n{THREE} [leer más]"
    ),
    "a label before a sentence of the article": (
        f"{ONE}\nMehr dazu: Der Riss ist so lang wie ein Kamm, sagte der Gießer.\n{TWO}"
    ),
    "dialogue with dashes and quotation marks": f"{ONE}\n– „Drucken?“\n– „Ok.“\n– „Senden.“\n{TWO}",
    "the times of a recipe": f"{ONE}\nTeig\n15 Min\nBacken\n15 – 30 Min\n{TWO}",
    "a fixture list with dates": (
        f"{ONE}\n14.05.2024 15:30 | SV Orlo – FC Gross\n21.05.2024 15:30 | FC Klein – SV Orlo\n{TWO}"
    ),
    "a contents list with brackets": f"{ONE}\nWhy the bell cracked. (More)\nWho pays for it. (More)\n{TWO}",
    "a sentence that ends in dots and more": f"{ONE}\nEr rief, er sang, er wollte … mehr.\n{TWO}",
    "a row of words that are menu entries too": f"{ONE}\nMusik Theater Kino Kunst\n{TWO}",
    "last words that are a fragment": f"{ONE}\n{TWO}\nThat is all.",
    "a how-to with an address": f"{ONE}\nEnter your email, tick the box and press Ring.\nPress Continue.\n{TWO}",
    "a correction": f"{ONE}\n{TWO}\nCorrection, May 3: An earlier version misstated the note of the bell. It is a B.",
    "an editor's note": f"{ONE}\n{TWO}\nEditor’s note: This story was updated to include the founder's offer.",
    "comments that an article reproduces": (
        f"{ONE}\nUnder the parish's notice the valley wrote what it thought:\nOdo Finch\n3 May 2024 at 10:12\n"
        "I was christened under that bell, and I would like to be buried under it, not under another.\n"
        "Inga Tove\n3 May 2024 at 11:40\nA bell is a tool. Nobody weeps for a spade, and I have buried four of them.\n"
        f"Karl Amsel\n4 May 2024 at 07:03\nI can hear the crack from here, and here is the next valley but one.\n{TWO}"
    ),
    "an oral history": (
        f"{ONE}\nOdo Finch\nI heard it before I saw it.\nInga Tove\nIt was like a plate.\nKarl Amsel\nA plate, yes.\n"
        f"Berta Quill\nI did not spill any.\n{TWO}"
    ),
    "an interview with says": f"{ONE}\nFinch says:\nWe will see.\nQuill says:\nWe will hear.\n{TWO}",
    "a profile of several writers": (
        f"{ONE}\nInga Tove\nInga Tove is a reporter and novelist who lives in Gross and writes at night.\n"
        "Sam Pell\nSam Pell is a former columnist who covers the valley in verse, mostly on Sundays.\n"
        "Dora Lunt\nDora Lunt is a freelance critic whose work has appeared on church doors.\n"
        "Ola Brandt\nOla Brandt is a photographer and an author who joined the fire brigade in March.\n"
    ),
    "an article on podcasts": (
        f"{ONE}\nThe priest reads it aloud, and it can be heard wherever you get your podcasts.\n{TWO}"
    ),
    "advice on health": f"{ONE}\nAsk your doctor before starting to ring: it is no medical advice.\n{TWO}",
    "an article on agents": f"{ONE}\nAn agent may earn a commission on each bell, and you may earn a fee.\n{TWO}",
    "a marked name": f"{ONE}\nRopeless is a registered trademark of the founder, and so is his beard.\n{TWO}",
    "the history of a report": f"{ONE}\nThe report was first published in 1911 and has had four readers.\n{TWO}",
    "a how-to with mails": (
        f"{ONE}\nOpen the mail, click the activation link and create a new password.\n"
        f"Get your inbox to zero by Friday.\nStart a newsletter for your choir, if you must.\n{TWO}"
    ),
    "rules for comments as a subject": f"{ONE}\nThe parish has the right to remove any comment on its door.\n{TWO}",
    "a programme at the end": (
        f"{ONE}\n{TWO}\nThe bell will be heard in:\nSankt Orlo\n3 May 2024\nGross\n10 May 2024\nKlein\n17 May 2024"
    ),
    "an event to come": f"{ONE}\nThe choir of Gross performs at the tower on Saturday, June 3, 2028.\n{TWO}",
    "a timeline in the present tense": (
        f"{ONE}\nMarch 3, 1911: Karl Amsel walks to Gross, where a bell hangs in a lime tree.\n"
        f"On April 9, 1911, Berta Quill stands in the tower and counts the blows.\n{TWO}"
    ),
    "directions with left and right": f"{ONE}\nTurn the rope left, then right, and let the bell hang.\n{TWO}",
    "a party in brackets": f"{ONE}\nThe motion of Odo Finch (Left) and Karl Amsel (Greens) failed by a vote.\n{TWO}",
    "a slash between two names": f"{ONE}\nThe bell is known in both valleys, and maps call it Orlo/Orla.\n{TWO}",
    "who said it in brackets": f"{ONE}\nA bell is a clock with feelings. (Karl Amsel)\n{TWO}",
    "an abbreviation in brackets": f"{ONE}\nThe plan of the Parish Assembly (PA)\n{TWO}",
    "a sentence about the sign of copyright": f"{ONE}\nDas Zeichen © stand schon auf der Glocke von Gross.\n{TWO}",
    "an offer under a mark": f"{ONE}\nNeu ist, vom Chor gesungen, die Glocke © Feiertags-Fassung:\n{TWO}",
    "two agencies in space": f"{ONE}\nESA/NASA\n{TWO}",
    "a slash between two German nouns": f"{ONE}\nMesser lt. Liste/Aushang\n{TWO}\nSeil lt. Plan/ Blatt\n{THREE}",
    "titles with a subtitle behind a dash": (
        f"{ONE}\n{TWO}\nFeedback – freundlich geben und nehmen\nS. 51\nKommentare – im Chor und allein gesungen\nS. 52"
    ),
    "last words in German": f"{ONE}\n{TWO}\nVater. Küster. Nachbar. Ein Mann der Stille.",
    "portraits of four people": (
        f"{ONE}\nBerta Quill\nBerta Quill is an editor by day and rings the bell by night, and she is late for both.\n"
        "She lives above the bakery.\nSam Pell\nSam Pell is a former reporter who now repairs the ropes.\n"
        "He has fallen in twice.\nInga Tove\nInga is the verger, the postwoman and the goalkeeper, in that order.\n"
        "Dora Lunt\nDora Lunt is a photographer and teacher. Her work has appeared in the bakery.\n"
        "She covers the school fair every year and has never once been in focus.\nOdo Finch\nYou know Odo."
    ),
    "stage directions": f"{ONE}\nODO: I am leaving.\n(Pause.)\nBERTA: You are arriving.\n(Share.)\n(Print?)\n{TWO}",
    "a title that is a link elsewhere": f"Letters to the editor\n{ONE}\nOdo Finch\nGross\n{TWO}\nKarl Amsel\nKlein",
    "prices that look like times": f"{ONE}\nOrlo\n£8.00\nGross\n£7.20\nKlein\n£4.10\n{TWO}",
    "the dates of a data file": f"{ONE}\n<entry>\n<modified>2005-12-27T11:12:12Z</modified>\n</entry>\n{TWO}",
    "advice that opens like furniture": (
        f"{ONE}\nStart your day with a glass of water, and you will feel awake before the coffee.\n{TWO}\n"
        "Check your inbox twice a day, not twenty times, and answer what can be answered in a minute.\n"
        "Get in touch with your doctor if the cough lasts longer than a week.\n"
        "Create an account at the bank that is nearest to you, and ask for the lady with the red hair.\n"
        "If you purchase a goat, look at its teeth and let somebody else hold the rope.\n"
        "By signing up for the choir early, you get the best robe and a place by the stove.\n"
        "Prices may vary by the season, so ask the ferryman before you load the goat.\n"
        "To give you the best light, the window faces north and the wall behind it is white.\n"
        f"Start the conversation with your children early, and listen more than you talk.\n{THREE}"
    ),
    "advice in other languages": (
        f"{ONE}\nSpenden Sie zweimal im Jahr Blut, wenn der Arzt nichts dagegen hat.\n{TWO}\n"
        "Faites un don de sang deux fois par an, et demandez du jus de pomme.\n"
        f"Contacta con el médico si la tos dura más de una semana.\n{THREE}"
    ),
    "English that opens like furniture of another language's pages": (
        f"{ONE}\nPowered by a river, the mill ground flour for the whole valley.\n{TWO}"
    ),
    "a letter": "Dear Ms Quill,\n\nThank you for the bell.\n\nYours,\nOdo Finch",
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\n\n"], ids=["lf", "crlf", "blank lines"])
def test_kept(text: str, newline: str) -> None:
    text = text.replace("\n", newline)
    result = cleantext.clean(text, select=["boilerplate"], unsafe_fixes=True)
    assert result.findings == ()
    assert result.text == text


GONE = {
    "tagline before related headlines": (
        f"{ONE}\n{TWO}\nCertified bell nerd. Proud owl. Amateur baker. Incurable optimist.\nMore Stories\n"
        "Radioscopy | “Empty towers?”\nThis is how often you should oil a hinge.\n"
        "A goat rides the bus every day and the driver knows its name.",
        f"{ONE}\n{TWO}",
    ),
    "tagline in quotation marks": (
        f"{ONE}\n{TWO}\n“Total cake aficionado. Bell buff. Rope ninja. Jamaholic.”",
        f"{ONE}\n{TWO}",
    ),
    "French tagline": (
        f"{ONE}\n{TWO}\nAccro au thé. Fanatique de cloches depuis toujours. Gourou du web.",
        f"{ONE}\n{TWO}",
    ),
    "German tagline": (
        f"{ONE}\n{TWO}\nTypischer Glockenaholic. Allgemeiner Käse-Fanatiker. Zertifizierter Reisefreund.",
        f"{ONE}\n{TWO}",
    ),
    "taglines in other languages": (
        f"{ONE}\n{TWO}\nStolze Kuchen-Liebhaberin. Freiberuflicher Glocken-Nerd. Unheilbare Eule.\n"
        "Apasionada de las campanas. Fanático del queso. Gurú de la web.\n"
        "Appassionata di campane. Fanatico del formaggio. Guru del web.\n"
        "Zapalona miłośniczka dzwonów. Fanatyk sera. Dumna sowa.",
        f"{ONE}\n{TWO}",
    ),
    "an interjection between paragraphs": (f"{ONE}\nAlso interesting\n{TWO}\n{THREE}", f"{ONE}\n{TWO}\n{THREE}"),
    "a block between paragraphs": (
        f"{ONE}\nRelated news\nThe goose that learned to ring a bell\nWhy the tower of Gross leans\n{TWO}\n{THREE}",
        f"{ONE}\n{TWO}\n{THREE}",
    ),
    "an ending below a block stays": (
        f"{ONE}\n{TWO}\nShare this article\nSubscribe to our newsletter\nFollow us on Facebook\nRelated news\n"
        f"The goose that learned to ring a bell\nWhy the tower of Gross leans\n{THREE}\n“And then?”\n“Then we wait.”",
        f"{ONE}\n{TWO}\n{THREE}\n“And then?”\n“Then we wait.”",
    ),
    "speech below the last paragraph stays": (
        f"{ONE}\n{TWO}\n“And then?”\n“Then we wait.”\nShare this article\nSubscribe to our newsletter\nLeave a comment",
        f"{ONE}\n{TWO}\n“And then?”\n“Then we wait.”",
    ),
    "a subheading after a block stays": (
        f"{ONE}\n\nRead also\nThe goose that learned to ring a bell\n\nThe founder’s offer\n\n{TWO}\n\n{THREE}",
        f"{ONE}\n\nThe founder’s offer\n\n{TWO}\n\n{THREE}",
    ),
    "a subheading right below a block stays": (
        f"{ONE}\nRelated Story\nSeven bells that changed the valley\nThe founder’s offer\n{TWO}\n{THREE}",
        f"{ONE}\nThe founder’s offer\n{TWO}\n{THREE}",
    ),
    "head of a page": (
        f"Skip to main content\nHome\nNews\nLocal\nThe bell that lost its note\nBy Odo Finch, Staff Writer\n"
        f"Published on 12 March 2024\nShare on Facebook\n{ONE}\n{TWO}",
        f"The bell that lost its note\n{ONE}\n{TWO}",
    ),
    "a one-word title under a menu": (
        f"Home\nNews\nLocal\nPolitics\nSports\nCracked\nBy Odo Finch\nShare on Facebook\n{ONE}\n{TWO}",
        f"Cracked\n{ONE}\n{TWO}",
    ),
    "tail of a page": (
        f"{ONE}\n{TWO}\nPhoto: Odo Finch/Valley Pictures\nFollow us on Facebook and Instagram\n"
        "Related topics\nBells\nParish life\nLeave a comment\n© 2024 The Valley Courier. All rights reserved.",
        f"{ONE}\n{TWO}",
    ),
    "author's note": (
        f"{ONE}\n{TWO}\nInga Tove is a reporter at the Valley Courier, where she covers bells and goats.",
        f"{ONE}\n{TWO}",
    ),
    "a caption above its credit": (
        f"{ONE}\nTwo ringers carry the clapper up the stairs in Gross.\nOdo Finch/Gross Echo/Getty Images\n{TWO}"
        f"\nImage credit: Gross Echo\n{THREE}",
        f"{ONE}\n{TWO}\n{THREE}",
    ),
    "a comment thread": (
        f"{ONE}\n{TWO}\n2 thoughts on “The bell of Sankt Orlo”\nOdo Finch\nMay 3, 2024 at 10:12 am\n"
        "I was christened under that bell, and I would like to be buried under it, not under a replacement.\n"
        "My father carried the clapper up the stairs, and he never let any of us forget the weight of it.\n"
        "Inga Tove\nMay 3, 2024 at 11:40 am\nThank you for the article, I have waited years for somebody to write it.\n"
        "Comments are closed.",
        f"{ONE}\n{TWO}",
    ),
    "an author's box": (
        f"{ONE}\n{TWO}\nShare this article\nInga Tove\nInga Tove is a reporter at the Valley Echo, covering bells."
        "\nShe holds a degree in acoustics and lives above the bakery of Gross with a goat and two clocks.",
        f"{ONE}\n{TWO}",
    ),
    "an interview below a block stays": (
        f"{ONE}\n{TWO}\nRelated news\nThe goose that learned to ring a bell\nWhy the tower of Gross leans\n{THREE}\n"
        "Why a bell?\nBecause a village without one does not know when to be late, and that is no way to live.\n"
        "And the note?\nThe note is a matter for the founder, who is young and will hear it for the longest time.",
        f"{ONE}\n{TWO}\n{THREE}\n"
        "Why a bell?\nBecause a village without one does not know when to be late, and that is no way to live.\n"
        "And the note?\nThe note is a matter for the founder, who is young and will hear it for the longest time.",
    ),
    "cards of other articles": (
        f"{ONE}\n{TWO}\nMore from the Valley Echo\nThe goose that learned to ring a bell\n"
        "Nobody taught her, and nobody has been able to stop her since the spring of last year.\nInga Tove\n"
        "Why the tower of Gross leans\nIt is the fault of the river, of the mayor, or of a mole, and opinions differ.\n"
        "Sam Pell\nA goat takes the bus to market\nThe driver knows her name, the price of her ticket and her stop.\n"
        "Dora Lunt",
        f"{ONE}\n{TWO}",
    ),
    "cards with dates": (
        f"{ONE}\n{TWO}\nView all posts by Inga Tove\nLatest News View all\nThe goose that rang a bell\nSam Pell\n"
        "May 3, 2024\nWhy the tower of Gross leans\nDora Lunt\nMay 2, 2024\nA goat on the bus\nSam Pell\nMay 1, 2024",
        f"{ONE}\n{TWO}",
    ),
    "notices in sentences": (
        f"{ONE}\nThis content is provided by Orlosound, which may be using cookies and other technologies.\n{TWO}\n"
        "The Valley Echo welcomes comments but asks that all posts are kind; read our community guidelines.\n"
        "These statements have not been evaluated by the Food and Drug Office of the valley.\n"
        "Get the bell of the day in your inbox every morning, and leave it whenever you like.\n"
        "This article about the bell of Sankt Orlo first appeared in the Gross Almanac and is used with thanks.",
        f"{ONE}\n{TWO}",
    ),
    "captions": (
        f"{ONE}\nBerta Quill, left, listens to the bell of Sankt Orlo on Tuesday, March 12. (Odo Finch/Gross Echo)\n"
        f"Ringers look up during the first peal in Gross, Sunday, March 17, 2024.\n{TWO}\n"
        f"The tower in snow. Inga Tove/Instagram\nImage caption The crack runs from the lip to the waist of the bell\n"
        f"The founder (right) with his fork hide caption\n{THREE}",
        f"{ONE}\n{TWO}\n{THREE}",
    ),
    "German page": (
        f"Startseite > Region\nVon Inga Tove\n{ONE}\nAnzeige\n{TWO}\nKommentare (7)\nNewsletter abonnieren",
        f"{ONE}\n{TWO}",
    ),
    "German blog": (
        f"{ONE}\n{TWO}\nTeilen Sie dies mit:\nTwitter\nKlicken zum Ausdrucken (Wird in neuem Fenster geöffnet)\n"
        "Gefällt mir Wird geladen...\nBeitrags-Navigation\n← Die Ziege im Turm\nDer neue Gießer →\n"
        "Kommentar verfassen\nName (erforderlich)\nE-Mail (Adresse wird niemals veröffentlicht)\n"
        "Inga sagt:\nBloggen auf WordPress.com.",
        f"{ONE}\n{TWO}",
    ),
    "German teasers": (
        f"{ONE}\n{TWO}\nDas könnte dich auch interessieren\nDie Ziege im Turm\n"
        "Die Ziege kam am Montag und blieb bis zum Abend, weil sie die Aussicht mochte und … weiterlesen →",
        f"{ONE}\n{TWO}",
    ),
    "a stamp with a name": (
        f"The bell that lost its note\nvon Inga Tove am 3. Mai 2024, 15:40 Uhr\nOla Brandt | 3.5.2024 um 15:41\n"
        f"{ONE}\n{TWO}",
        f"The bell that lost its note\n{ONE}\n{TWO}",
    ),
    "controls with nothing between them": (
        f"{ONE}\nBild anzeigen Bild schließen\n{TWO}\nTeilen Drucken Merken",
        f"{ONE}\n{TWO}",
    ),
    "Spanish page": (
        f"{ONE}\nPublicidad\n{TWO}\nLo más leído\nLa cabra que toca la campana\nAviso legal",
        f"{ONE}\n{TWO}",
    ),
    "Polish page": (
        f"Strona główna > Region\nOpublikowano: 3 maja 2024\n{ONE}\nReklama\n{TWO}\nFot. Ola Brzoza / Agencja Dolina\n"
        "Czytaj także: Koza, która nauczyła się dzwonić\nUdostępnij na Facebooku\nTagi: dzwony, kozy\n"
        "Dodaj komentarz\nTwój adres e-mail nie zostanie opublikowany.\nWszelkie prawa zastrzeżone.",
        f"{ONE}\n{TWO}",
    ),
    "Dutch page": (
        f"Voorpagina > Regio\nGepubliceerd op 3 mei 2024\n{ONE}\nTekst gaat verder onder de foto\n{TWO}\n"
        "Lees ook\nDe geit die de klok leerde luiden\nDeel dit artikel\nSchrijf je in voor onze nieuwsbrief\n"
        "Plaats een reactie\nAlle rechten voorbehouden",
        f"{ONE}\n{TWO}",
    ),
    "Italian page": (f"{ONE}\nLeggi anche: La capra che suona\n{TWO}\nRiproduzione riservata", f"{ONE}\n{TWO}"),
    "the list below an embedded post": (
        f"{ONE}\n{TWO}\nDiesen Inhalt laden\nDatenschutz\n{THREE}\nDie Wünsche des Küsters:\nden alten Ton zurück\n"
        f"ein neues Seil für die kleine Glocke\n{TWO}\nTeilen\nImpressum\n© 2024 Glockenbote",
        f"{ONE}\n{TWO}\n{THREE}\nDie Wünsche des Küsters:\nden alten Ton zurück\n"
        f"ein neues Seil für die kleine Glocke\n{TWO}",
    ),
    "the address of an imprint below a menu": (
        f"Suche\nSpenden\nKontakt\nDatenschutz\nImpressum\nAngaben gemäß Paragraf 5\nVerein Glocke Orlo\nTurmweg 1\n"
        f"Mail post@glocke.example\n{ONE}\n{TWO}",
        f"Angaben gemäß Paragraf 5\nVerein Glocke Orlo\nTurmweg 1\nMail post@glocke.example\n{ONE}\n{TWO}",
    ),
    "the title between menu and date": (
        f"Football\nBasketball\nBlog\nEvents\nContact\nTen bells ring\nJanuary 22, 2014\n{ONE}\n{TWO}",
        f"Ten bells ring\n{ONE}\n{TWO}",
    ),
    "a reference below related headlines": (
        f"{EINS}\n{ZWEI}\nMehr zum Thema\nWarum die Glocke von Gross schweigt\nWer das Seil von Klein hält\n"
        "Weiterführender Link\nwww.glocke-orlo.example/turm/seil-und-glocke",
        f"{EINS}\n{ZWEI}\nWeiterführender Link\nwww.glocke-orlo.example/turm/seil-und-glocke",
    ),
    "German credits": (
        f"{EINS}\nDie Glocke von Orlo im März. © Odo Fink/Bergfoto\n{ZWEI}\nAPA/Odo Fink\n{EINS}\n"
        f"Die Glocke schweigt seit Ostern (Symbolbild).\n{ZWEI}\nDas Interview führte Inga Tove.",
        f"{EINS}\n{ZWEI}\n{EINS}\n{ZWEI}",
    ),
    "a French page in machine translation": (
        f"Posted the 12/03/2024 at 14h30\nReading time 3 min\n{ONE}\nThe rest of the article after this ad\n{TWO}\n"
        "By the editorial team with AFP\nAlready subscribed? Connect\nI subscribe\nThe most read of the day\n"
        "A goat that takes the bus each morning\nReceive our newsletter each morning\nLegal mentions\n"
        "Manage my cookies",
        f"{ONE}\n{TWO}",
    ),
    "Portuguese page": (f"{ONE}\nContinua após a publicidade\n{TWO}\nDeixe um comentário", f"{ONE}\n{TWO}"),
    "French page": (
        f"Par Inga Tove\nPublié le 3 mai 2024 à 18h12\n{ONE}\nLa suite après cette publicité\n{TWO}\n"
        "Abonnez-vous à notre newsletter",
        f"{ONE}\n{TWO}",
    ),
}


@pytest.mark.parametrize(("text", "expected"), GONE.values(), ids=GONE.keys())
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("end", ["", "\n"], ids=["open", "closed"])
def test_gone(text: str, expected: str, newline: str, end: str) -> None:
    given = text.replace("\n", newline) + newline * bool(end)
    wanted = expected.replace("\n", newline) + newline * bool(end)
    assert clean(given) == wanted
    assert clean(wanted) == wanted


@pytest.mark.parametrize(("text", "expected"), [v for k, v in GONE.items() if "subheading" not in k])
def test_gone_between_blank_lines(text: str, expected: str) -> None:
    assert clean(text.replace("\n", "\n\n")) == expected.replace("\n", "\n\n")


GOOD = {path.name: path for path in sorted((Path(__file__).parent.parent / "fixtures" / "untouched").glob("*.txt"))}
HEAD = (
    "Skip to main content\nHome\nNews\nSports\nOpinion\nSubscribe\nA walk along the shore of Lake Ennis\n"
    "By Ola Brandt, Staff Writer\nPublished May 3, 2024\nShare on Facebook\nShare on Twitter\n"
)
TAIL = (
    "\nShare this article\nFollow us on Facebook\nRelated Stories\nWhy the geese came back to Lake Ennis this spring\n"
    "Ten quiet walks for a wet Sunday in October\nThe mayor who learned to whistle on the ferry\nLeave a comment\n"
    "Sign up for our newsletter\nPrivacy Policy\nTerms of Use\n© 2024 The Ennis Courier. All rights reserved.\n"
)
MIDDLE = "\nAdvertisement\nRelated Story\nWhy the geese came back to Lake Ennis\nSign up for our daily newsletter\n"


@pytest.fixture
def rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the line model, which has tests of its own."""
    monkeypatch.setattr(page, "read_page", partial(page.read_page, learned=False))


@pytest.mark.inside
@pytest.mark.usefixtures("rules_alone")
@pytest.mark.parametrize("name", GOOD)
def test_good_text_stays_in_the_frame_of_a_page(name: str) -> None:
    text = GOOD[name].read_text(encoding="utf-8").strip()
    for body in (text, "\n".join(line for line in text.split("\n") if line.strip())):
        assert body in clean(HEAD + body + TAIL)


@pytest.mark.parametrize("name", ["interview.txt", "screenplay.txt", "classifieds.txt", "capitals.txt", "recipe.txt"])
def test_short_sentences_go_on_below_a_block(name: str) -> None:
    lines = [line for line in GOOD[name].read_text(encoding="utf-8").split("\n") if line.strip()]
    half = len(lines) // 2
    result = clean(HEAD + "\n".join(lines[:half]) + MIDDLE + "\n".join(lines[half:]) + TAIL)
    assert [line for line in lines if line not in result] == []


INNER = {
    "advertisement": "Advertisement\n",
    "story and letter": MIDDLE[1:],
    "pointer": "Read also: Why the geese came back to Lake Ennis\n",
    "headlines": (
        "Most Popular\nThe Quiet Joy of a Bad Umbrella\nWho Is Afraid of the Town Clerk?\n"
        "Why the Tower of Gross Leans Towards the Bakery\n"
    ),
}
GOES_ON = {
    "answers": "In a winter.\nDid he teach you?\nHe gave me the pole.\nAnd the people?\nThey say good evening.",
    "cues": "BERTA: There is no train.\n(Pause.)\nODO: Then how did I get here?\nBERTA: You never left.\nODO: No.",
    "steps": "Wipe the rope.\nOil the wheel, but less than last year.\nLet it hang.\nWait.\nRing it once, and listen.",
    "calendar": (
        f"Seed Swap\nSunday 12 May, 2pm to 4pm\nGross Village Hall\n{TWO}\nBring an envelope.\n"
        "Lantern Walk\nFriday 31 May, dusk\nOrlo Bridge\nUnder-tens go free."
    ),
}


@pytest.mark.inside
@pytest.mark.usefixtures("rules_alone")
@pytest.mark.parametrize("block", INNER.values(), ids=INNER.keys())
@pytest.mark.parametrize("rest", GOES_ON.values(), ids=GOES_ON.keys())
def test_short_lines_go_on_below_a_block(block: str, rest: str) -> None:
    result = clean(f"{HEAD}{ONE}\n{TWO}\n{block}{rest}{TAIL}")
    assert f"\n{rest}\n" in result


def test_a_list_goes_on_below_a_block() -> None:
    above = "The dates:\nSept 12 – Gross, Corn Hall\nSept 14 – Klein, The Old Baths\nSept 15 – Orlo, Assembly Rooms"
    below = "Sept 19 – Ennis, Lifeboat Station\nOct 2 – Lunn, The Rope Walk\nTrack listing:\n1. Mild\n2. Tuesday"
    result = clean(f"{HEAD}{ONE}\n{above}{MIDDLE}{below}{TAIL}")
    assert f"{ONE}\n{above}\n{below}" in result


@pytest.mark.inside
@pytest.mark.usefixtures("rules_alone")
@pytest.mark.parametrize(
    "rest",
    [
        "Menu\nEel soup\nRoast mutton\nPlum cake\nSpeeches\nThe father of the bride\nThe best man\nNobody else",
        "Seed Swap\nSunday 12 May\nGross Village Hall\nLantern Walk\nFriday 31 May\nOrlo Bridge",
    ],
    ids=["dishes", "calendar"],
)
def test_short_lines_end_an_article(rest: str) -> None:
    result = clean(f"{HEAD}{ONE}\n{TWO}\nAdvertisement\n{rest}{TAIL}").split("\n")
    assert [line for line in rest.split("\n")[1:] if line not in result] == []


def test_title_above_a_publisher() -> None:
    head = "Sign In\nSubscribe\nThe bell that lost its old note\nSam Pell\nThe Valley Times\nMay 3, 2026 at 5:00 a.m."
    result = clean(f"{head}\nListen\n4 min\nShare\nGift Article\n{ONE}\n{TWO}{TAIL}")
    assert "The bell that lost its old note" in result


def test_hard_wrapped_text() -> None:
    article = (
        "When the bell of Sankt Orlo cracked, the sexton was standing below\n"
        "it with a cup of coffee. She did not spill any. She looked up, and\n"
        "then she looked at the clock, and wrote down the time on the wall.\n"
    )
    more = (
        "The founder came on Thursday with a tuning fork and a small hammer\n"
        "wrapped in felt. He struck the bronze in eleven places and said at\n"
        "the end that it was not a crack at all, but that it was an opinion.\n"
    )
    block = "Read also\nThe goose that learned to open a lock\n"
    pitch = "Receive every Friday the best of our valley stories: subscribe to\nour free newsletter.\n"
    assert clean(f"{article}\n{block}\n{more}\n{pitch}") == f"{article}\n{more}"


def test_each_removal_says_why() -> None:
    text = f"{ONE}\nAdvertisement\n{TWO}\nMore Stories\nThe goose that learned to open a lock"
    findings = cleantext.clean(text, select=["boilerplate"]).findings
    assert [f.name for f in findings] == ["ad-marker", "related-stories", "related-stories"]
    assert all(f.fixed and f.safety == "safe" and f.message.startswith("This line ") for f in findings)
    assert text[findings[0].start : findings[0].end].strip() == "Advertisement"


def test_markdown_block_goes_with_its_marks() -> None:
    text = f"# The bell\n\n{ONE}\n\n## Related posts\n\n- [The goose and the lock](https://example.org/goose)\n"
    assert clean(text, format="markdown") == f"# The bell\n\n{ONE}\n"


def test_code_stays() -> None:
    text = f"{ONE}\n\n```\nShare on Facebook\nMore Stories\n```\n\n{TWO}\n"
    assert clean(text, format="markdown") == text


def test_long_text_in_linear_time() -> None:
    import time

    def cost(times: int) -> float:
        text = f"{ONE}\nAdvertisement\n{TWO}\nShare\n" * times
        began = time.process_time()
        clean(text)
        return time.process_time() - began

    cost(50)
    assert cost(2000) < 60 * max(cost(200), 0.005)
