"""Codes of languages: two letters (ISO 639-1) inside aligner, whatever form a file or a user writes.

The table lists each code with its three-letter codes (ISO 639-2 and 639-3) and its English name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from aligner.errors import UsageError

__all__ = ["LanguageTag", "codes_of", "language_name", "parse_language", "parse_tag", "two_letter_codes"]

_TABLE = """
aa aar Afar; ab abk Abkhazian; ae ave Avestan; af afr Afrikaans; ak aka Akan; am amh Amharic; an arg Aragonese; ar ara arb Arabic;
as asm Assamese; av ava Avaric; ay aym Aymara; az aze Azerbaijani; ba bak Bashkir; be bel Belarusian; bg bul Bulgarian;
bi bis Bislama; bm bam Bambara; bn ben Bangla; bo bod tib Tibetan; br bre Breton; bs bos Bosnian; ca cat Catalan; ce che Chechen;
ch cha Chamorro; co cos Corsican; cr cre Cree; cs ces cze Czech; cu chu Church Slavic; cv chv Chuvash; cy cym wel Welsh;
da dan Danish; de deu ger German; dv div Divehi; dz dzo Dzongkha; ee ewe Ewe; el ell gre Greek; en eng English; eo epo Esperanto;
es spa Spanish; et est Estonian; eu baq eus Basque; fa fas per Persian; ff ful Fula; fi fin Finnish; fj fij Fijian; fo fao Faroese;
fr fra fre French; fy fry Western Frisian; ga gle Irish; gd gla Scottish Gaelic; gl glg Galician; gn grn Guarani; gu guj Gujarati;
gv glv Manx; ha hau Hausa; he heb Hebrew; hi hin Hindi; ho hmo Hiri Motu; hr hrv scr Croatian; ht hat Haitian Creole;
hu hun Hungarian; hy arm hye Armenian; hz her Herero; ia ina Interlingua; id ind Indonesian; ie ile Interlingue; ig ibo Igbo;
ii iii Sichuan Yi; ik ipk Inupiaq; io ido Ido; is ice isl Icelandic; it ita Italian; iu iku Inuktitut; ja jpn Japanese;
jv jav Javanese; ka geo kat Georgian; kg kon Kongo; ki kik Kikuyu; kj kua Kuanyama; kk kaz Kazakh; kl kal Kalaallisut;
km khm Khmer; kn kan Kannada; ko kor Korean; kr kau Kanuri; ks kas Kashmiri; ku kur Kurdish; kv kom Komi; kw cor Cornish;
ky kir Kyrgyz; la lat Latin; lb ltz Luxembourgish; lg lug Ganda; li lim Limburgish; ln lin Lingala; lo lao Lao; lt lit Lithuanian;
lu lub Luba-Katanga; lv lav Latvian; mg mlg Malagasy; mh mah Marshallese; mi mao mri Māori; mk mac mkd Macedonian;
ml mal Malayalam; mn mon Mongolian; mr mar Marathi; ms msa may Malay; mt mlt Maltese; my bur mya Burmese; na nau Nauru;
nb nob Norwegian Bokmål; nd nde North Ndebele; ne nep Nepali; ng ndo Ndonga; nl dut nld Dutch; nn nno Norwegian Nynorsk;
no nor Norwegian; nr nbl South Ndebele; nv nav Navajo; ny nya Nyanja; oc oci Occitan; oj oji Ojibwa; om orm Oromo; or ori Odia;
os oss Ossetic; pa pan Punjabi; pi pli Pali; pl pol Polish; ps pus Pashto; pt por Portuguese; qu que Quechua; rm roh Romansh;
rn run Rundi; ro ron rum Romanian; ru rus Russian; rw kin Kinyarwanda; sa san Sanskrit; sc srd Sardinian; sd snd Sindhi;
se sme Northern Sami; sg sag Sango; si sin Sinhala; sk slk slo Slovak; sl slv Slovenian; sm smo Samoan; sn sna Shona;
so som Somali; sq sqi alb Albanian; sr srp scc Serbian; ss ssw Swati; st sot Southern Sotho; su sun Sundanese; sv swe Swedish;
sw swa Swahili; ta tam Tamil; te tel Telugu; tg tgk Tajik; th tha Thai; ti tir Tigrinya; tk tuk Turkmen; tl tgl Tagalog;
tn tsn Tswana; to ton Tongan; tr tur Turkish; ts tso Tsonga; tt tat Tatar; tw twi Twi; ty tah Tahitian; ug uig Uyghur;
uk ukr Ukrainian; ur urd Urdu; uz uzb Uzbek; ve ven Venda; vi vie Vietnamese; vo vol Volapük; wa wln Walloon; wo wol Wolof;
xh xho Xhosa; yi yid Yiddish; yo yor Yoruba; za zha Zhuang; zh zho chi cmn Chinese; zu zul Zulu
"""

_TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|[0-9]{3}))?(?:[-_][a-z0-9]{1,8})*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class LanguageTag:
    """A language (`es`), and the script and region of a variant where a tag names them (`zh-Hans`, `es-MX`, `es-419`)."""

    language: str
    script: str | None = None
    region: str | None = None

    def __str__(self) -> str:
        """The tag in its usual form: `es-MX`."""
        return "-".join(part for part in (self.language, self.script, self.region) if part)


@cache
def _known() -> tuple[dict[str, str], dict[str, str]]:
    """Two-letter codes by every code, and English names by two-letter code."""
    codes, names = {}, {}
    for entry in _TABLE.replace("\n", " ").split(";"):
        *written, name = entry.split(maxsplit=1 + sum(len(word) == 3 and word.islower() for word in entry.split()[1:]))
        names[written[0]] = name
        codes.update(dict.fromkeys(written, written[0]))
    return codes, names


def parse_tag(tag: str) -> LanguageTag:
    """A tag in any usual form (`es`, `ES`, `spa`, `es-MX`, `es_mx`, `zh-Hans-CN`) as a value.

    Raises UsageError for one that names no language of ISO 639-1.
    """
    match = _TAG.fullmatch(tag.strip())
    language = _known()[0].get(match[1].lower()) if match else None
    if match is None or language is None:
        raise UsageError(
            f"unknown language {tag!r}; es and en have all checks and the quality score; "
            "any code of ISO 639-1 (fr, de, pt, it, ca ...), also with a region (es-MX), works for reading, alignment and export"
        )
    return LanguageTag(language, match[2].title() if match[2] else None, match[3].upper() if match[3] else None)


def parse_language(tag: str) -> str:
    """The two-letter code of a tag in any usual form. Raises UsageError as `parse_tag` does."""
    return parse_tag(tag).language


def language_name(code: str) -> str:
    """The English name of a language, `French` for `fr`; the code itself when it is not known."""
    return _known()[1].get(code, code)


def codes_of(language: str) -> tuple[str, ...]:
    """Every code of a language, the two-letter one first: `("fr", "fra", "fre")`."""
    return tuple(code for code, own in _known()[0].items() if own == language)


def two_letter_codes() -> tuple[str, ...]:
    """All codes of ISO 639-1, in their order."""
    return tuple(_known()[1])
