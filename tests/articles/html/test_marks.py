"""What the names on an element say: each name is looked at alone, and a name that says of other boxes is none."""

from tables import each

from aligner.articles.html.marks import Region, Role, mark

REGIONS = [
    ("notas-relacionadas", Region.AROUND),
    ("relatedArticles", Region.AROUND),
    ("mod_tePuedeInteresar", Region.AROUND),
    ("lo-mas-visto", Region.AROUND),
    ("c-newsletter__box", Region.AROUND),
    ("article-tags", Region.AROUND),
    ("site-footer", Region.AROUND),
    ("author-box", Region.AROUND),
    ("mol-video", Region.PLAYER),
    ("social-share", Region.AROUND),
    ("comment-list", Region.READERS),
    ("#comments", Region.READERS),
    ("sidebar", Region.BESIDE),
    ("headline__footer", Region.BESIDE),
    ("sr-only", Region.HIDDEN),
    ("has-sidebar", Region.NONE),
    ("no-comments", Region.NONE),
    ("share-enabled", Region.NONE),
    ("social-embed", Region.NONE),
    ("elementor-widget elementor-widget-text-editor", Region.NONE),
    ("article-body share", Region.NONE),
    ("article-body__share", Region.AROUND),
    ("post-12 hentry tag-newsletter category-related", Region.NONE),
    ("subscriber-only", Region.NONE),
    ("edTag", Region.NONE),
    ("subheading", Region.NONE),
    ("unrelated-word correlated", Region.NONE),
    ("menuiserie navarra", Region.NONE),
]


@each(("names", "region"), REGIONS)
def test_regions(names, region):
    assert mark(names).region == region


ROLES = [
    ("wp-caption-text", Role.CAPTION),
    ("pie-de-foto", Role.CAPTION),
    ("image__credit", Role.CAPTION),
    ("byline", Role.BYLINE),
    ("c-articulo__autor", Role.BYLINE),
    ("single-hero__by", Role.BYLINE),
    ("author-date", Role.TIME),
    ("date-author", Role.BYLINE),
    ("author-bio", Role.NONE),
    ("published", Role.TIME),
    ("bajada", Role.STANDFIRST),
    ("article-lead", Role.STANDFIRST),
    ("entry-title", Role.HEADLINE),
    ("pull-quote", Role.EMPHASIS),
    ("has-caption", Role.NONE),
    ("media-credits", Role.NONE),
]


@each(("names", "role"), ROLES)
def test_roles(names, role):
    assert mark(names).role == role
