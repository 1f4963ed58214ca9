"""Words of each language by which a page speaks of itself and asks for things, and verbs that report speech.

Of each language, pieces of words that stand in a page's own sentences. An underscore is a blank: a piece with one
before it must begin a word, one with one behind it must end one. Forms of address are none of them ("Sie", "vous",
"usted"): advice speaks to its reader as well. Nor are words that a kitchen, a doctor or a guide to a city needs as
often as a page does ("teilen", "empfehlen", "réserver"): where such a word means the page, it stands with neighbours.
"""

from __future__ import annotations

from functools import cache

OWN_EVERYWHERE = (
    "newsletter cookie javascript facebook twitter instagram youtube whatsapp telegram linkedin copyright © @ www. "
    "google_news browser website paywall"
)
"""What means the page in all of them, wherever it stands in a sentence."""

OWN: dict[str, str] = {
    "de": (
        "schreiben_sie_uns kontaktieren_sie_uns unterstützen_sie_uns unterstütze_uns testen_sie_uns _unser einlogg "
        "_logg eingeloggt datenschutz e-paper zur_redaktion an_die_redaktion netiquette webseite und_weiterlesen "
        "jetzt_weiterlesen sie_möchten_weiterlesen weiterzulesen weiter_zu_lesen lesen_sie_dazu_auch "
        "lesen_sie_hierzu_auch lesen_sie_hier_mehr lesen_sie_hier_weiter lesen_sie_hier_einen_weiteren "
        "vielen_dank_für_ihr kommentarfunktion einen_kommentar ersten_kommentar ihren_kommentar ihr_kommentar "
        "dein_kommentar diesen_artikel diesen_beitrag automatisierten abonnieren_sie_jetzt abonniere_jetzt "
        "jetzt_abonnieren kostenlos_testen kostenlos_registrieren kostenlos_anmelden kostenlos_lesen kostenlos_abonn "
        "kostenlos_bestellen _abonnent freundlicher_genehmigung kein_abo zu_diesem_text zu_diesem_artikel affiliate "
        "amazon-partner provision _dpa adblocker wordpress e-mail-adresse"
    ),
    "fr": (
        "soutenez-nous écrivez-nous contactez-nous dites-nous _nous_suivre _notre_ _nos_ infolettre "
        "abonnez-vous_pour abonnez-vous_et abonnez-vous_gratuitement abonnez-vous_dès abonnez-vous_sans "
        "abonnez-vous_maintenant déjà_abonné aux_abonnés connectez-vous_pour identifiez-vous un_commentaire "
        "à_cet_article commenter_cet_article commentez_cet_article écouter_cet_article écoutez_cet_article "
        "lisez_cet_article de_cet_article contactez_la_rédaction contacter_la_rédaction navigateur "
        "désinscrire_à_tout désabonner_à_tout votre_abonnement reproduction affili"
    ),
    "es": (
        "_nuestr boletín suscríbase_ahora suscríbete_ahora suscríbete_y suscríbase_y suscríbete_hoy suscríbase_hoy "
        "suscríbete_por suscríbete_desde suscríbete_al_canal únete_al_canal recibe_las_noticias reciba_las_noticias "
        "inicia_sesión inicie_sesión iniciar_sesión suscríbete_para suscríbase_para suscríbete_gratis "
        "suscríbase_gratis al_suscribir suscriptor un_comentario tu_comentario comentar_esta_noticia "
        "comenta_esta_noticia escucha_este_artículo con_la_redacción a_la_redacción navegador _web_ sitio_web "
        "contraseña afiliad envíanos apóyanos contáctanos escríbenos correo_electrónico"
    ),
    "it": (
        "_nostr _la_redazione _alla_redazione iscriviti_ora iscriviti_gratis abbonati_ora abbonati_per abbonati_da "
        "abbonati_subito ricevi_le_notizie accedi_per abbonati_e agli_abbonati già_abbonato un_commento "
        "ascolta_questo_articolo commenta_questo_articolo di_questo_articolo sito_web contattaci scrivici tua_email "
        "affilia giornalismo"
    ),
    "pt": (
        "_noss contacte_a_redação para_a_redação subscreva_já assine_já assine_agora assine_para assinante "
        "subscritor um_comentário seu_comentário ouça_este_artigo ouvir_este_artigo escute_este_artigo "
        "comente_esta_notícia ouça_esta_notícia ouça_esta_matéria navegador apoie-nos contacte-nos sessão seu_email "
        "seu_e-mail afiliad jornalismo"
    ),
    "nl": (
        "steun_ons lees_hier_ons download_onze like_onze nieuwsbrief abonnee plaats_een_reactie geef_een_reactie "
        "laat_een_reactie naar_dit_artikel beluister_dit_artikel lees_dit_artikel de_redactie inlog ingelogd "
        "e-mailadres privacy"
    ),
    "pl": (
        "_nasz napisz_do_nas wesprzyj_nas wspieraj_nas prenumerat subskryb do_redakcji _redakcję z_redakcją serwisu "
        "tego_artykułu przeglądark podaj_adres_e artykułu_do_przeczytania zaloguj_się dodaj_komentarz "
        "dodać_komentarz zostaw_komentarz"
    ),
}
"""The same of each language. Among the first words too, a page is all that they can mean."""

EVERYDAY_EVERYWHERE = (
    "_mail_ _mails_ -mail email mailing podcast video blog _link_ _links_ _app_ _apps_ -app online digital login "
    "_chat account"
)
"""What advice speaks of too: it means the page only behind the first words of a sentence."""

EVERYDAY: dict[str, str] = {
    "de": (
        "_uns_ redaktion nichts_verpass verpassen_sie_nichts nichts_mehr klick kostenlos gratis _abo abonn konto "
        "registrier passwort internet artikel dieser_beitrag neue_beiträge diese_seite dieser_seite startseite "
        "diesen_inhalt dieser_inhalt dieses_inhalts inhalte werbung kommentar kündbar wieder_abmelden "
        "jederzeit_abmelden weiterlesen lesen_sie_sofort lesen_sie_weiter lesen_sie_hier finden_sie_hier auf_seite "
        "_button um_den_inhalt homepage angemeldet anzumelden veröffentlich vorbehalten urheber verlag _ausgabe_ "
        "magazin journalis nachrichten einwillig zustimm ohne_gewähr nutzungsbedingungen postfach pdf download "
        "dieses_formulars _leser"
    ),
    "fr": (
        "-nous réseaux_sociaux ne_rien_manquer ne_rien_rater informés cliqu gratuit _abonn d'abonn l'abonn courriel "
        "un_compte_ votre_compte_ _inscri d'inscri _la_suite ne_sera_utilisée mot_de_passe ce_site_ sur_le_site_ "
        "site_internet site_web article _page_ contenu publicité _lien_ _liens_ commentaire vidéo l'appli_ "
        "une_appli_ numérique publié rédaction journal_ magazine données_personnelles vos_données consentement "
        "confidentialité bouton alertes notifications commenter connecté_pour _actualité l'actualité droits_réservés "
        "illimité lecteurs"
    ),
    "es": (
        "redes_sociales te_pierdas_nada se_pierda_nada esta_noticia clic_ gratis gratuit suscri tu_correo su_correo "
        "dirección_de_correo tienes_cuenta una_cuenta_ regístr registr este_sitio _web artículo página contenido "
        "publicidad anuncio enlace comentario vídeo aplicación_móvil publicad reservados reproducción autorización "
        "redacción periodis datos_personales tus_datos sus_datos consentimiento alertas notificaciones noticias "
        "seguir_leyendo continuar_leyendo lectores"
    ),
    "it": (
        "social_ perderti_nulla perdere_nulla perderti_niente restare_aggiornat clicc gratis gratuit abbona account "
        "registra _accedi_ password questo_sito sul_sito _web articol pagina contenut pubblicit annunci comment "
        "pubblicat riservat riproduzion redazione giornal _dati_ consenso notizie notifiche _iscriv _iscrizion "
        "continuare_a_leggere lettori"
    ),
    "pt": (
        "redação redes_sociais não_perca_nada fique_por_dentro cliqu grátis gratuit assine_ subscr uma_conta_ "
        "tem_conta regist cadastr senha palavra-passe _site artigo página conteúdo publicidade anúncio comentári "
        "comentar vídeo aplicativo alertas notificações publicad reservad reprodu autoriza jornal _dados_ "
        "consentimento notícia matéria continuar_lendo continuar_a_ler _leitor"
    ),
    "nl": (
        "_ons_ _onze_ redactie sociale_media _nieuws_ klik gratis abonn account aanmeld wachtwoord artikel pagina "
        "inhoud advertentie reactie gepubliceerd voorbehouden gegevens toestemming lezers"
    ),
    "pl": (
        "_nas_ _nam_ redakcj społecznościow nie_przegap_niczego nie_przegap_żadn klikn bezpłat darmow subskry "
        "prenumer _konto _konta zalogu logow rejestr hasło ta_strona tej_strony stronie_internet stronę_internet "
        "strony_internet serwis treś reklamy reklam_ reklamą wideo aplikacj opublikowan zastrzeż autorsk "
        "danych_osobowych zgodę_na zgadzasz skomentuj powiadomieni artykuł komentarz skrzynkę czytelni"
    ),
}
"""The same of each language."""

SPEAKING = frozenset(
    """sagt sagte sagten fragt fragte antwortet antwortete rief meint meinte erklärt erklärte betont betonte erzählt
    erzählte schrieb berichtet berichtete versichert versicherte dit disait demande demanda demandait répond répondit
    explique expliquait raconte racontait assure confie affirme ajoute dice dijo decía pregunta preguntó responde
    respondió explica explicó cuenta contó asegura afirma recuerda señala disse diceva chiese chiede rispose risponde
    spiega spiegò racconta raccontò assicura ricorda diz perguntou respondeu conta contou explicou afirmou lembra
    garante zei zegt vroeg vraagt antwoordde vertelt vertelde powiedział powiedziała mówi mówił mówiła pyta zapytał
    zapytała woła prosi odpowiada odpowiedział odpowiedziała twierdzi""".split()
)
"""Furniture quotes nobody."""


@cache
def pieces(lang: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of a language, the pieces that mean the page wherever they stand, and those that do so behind the first words."""
    own, everyday = f"{OWN_EVERYWHERE} {OWN[lang]}", f"{EVERYDAY_EVERYWHERE} {EVERYDAY[lang]}"
    return _read(own), _read(everyday)


def _read(written: str) -> tuple[str, ...]:
    return tuple([piece.replace("_", " ") for piece in written.split()])
