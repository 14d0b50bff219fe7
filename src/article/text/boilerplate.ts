import { isOutlet, isPersonName } from "./names.ts";

/** Longer lines are prose. */
const LONGEST_LINE = 320;

/**
 * Whole lines of page furniture: each pattern must match the line from end to end, apart from case and closing marks.
 * Kept as sources, joined below into one expression.
 */
const WHOLE_LINES = [
  // Advertising.
  "(?:an )?advertisements?",
  "advert",
  "ad",
  "sponsored(?: content)?",
  "promoted(?: content)?",
  "(?:article|story) continues (?:below|after)(?: (?:this )?(?:the )?ad(?:vertisement)?)?",
  "(?:continue|keep) reading(?: below| the main story)?",
  "(?:advertisement|ad) ?[-–—:.]+ ?(?:story|article|scroll to|continue).{0,40}",
  "(?:skip|scroll)(?: past| to)? (?:ad(?:vertisement)?|content|main content|navigation|newsletter promotion|to continue)(?: to continue)?",
  "skip (?:past|to) .{1,40}",
  "remove ads?",
  "anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|annonse|реклама",
  // Sharing.
  "(?:share|print|email|e-mail|save|tweet|copy|bookmark|like|comment|gift|whatsapp|facebook|twitter|reddit|linkedin|telegram|pinterest|flipboard|messenger|instagram|threads|bluesky)",
  "(?:share|print|email|e-mail|save|bookmark|listen to|like|rate|gift|copy) (?:this|the) (?:article|story|page|post|link)(?: (?:on|via|with) .{1,40})?",
  "(?:share|save|copy|print|email|post|tweet) (?:on|to|via|by|this|it|link|full article|options?|close|icon|page)(?: (?:on|to|via|a|an))?(?: ?(?:facebook|twitter|x|linkedin|reddit|whatsapp|telegram|email|e-mail|link|pinterest|friend|flipboard|close|threads|bluesky))*(?: \\(opens in new window\\))?",
  "share (?:close panel|page|options|full article|about sharing|tweet|save)",
  "(?:copy|copied) (?:link|url)(?: to clipboard)?",
  "about sharing|about this (?:article|story) sharing",
  "(?:[\\d.,]+k? )?(?:shares?|comments?|likes?|views?|retweets)",
  "(?:[\\d.,]+k?) (?:shares?|comments?|likes?|views?|retweets)",
  "(?:leave|post|add|write|view|show|read|see|join) (?:a |the |all |your )?(?:comments?|conversation|discussion|reply)(?: \\(?[\\d,]+\\)?)?",
  "(?:artikel|beitrag|seite) (?:teilen|drucken|merken|anhören|vorlesen)|teilen|drucken|merken",
  "partager(?: (?:cet |l['’])article)?(?: sur .{1,30})?|imprimer|commenter",
  "compartir(?: (?:este|el) artículo)?(?: en .{1,30})?|imprimir|guardar|condividi|compartilhar?|compartilhe|delen|deel dit artikel",
  // Following, subscribing.
  "(?:follow|like|join|find) us(?: (?:on|at|in)\\b.{0,80})?",
  "(?:follow|like) .{1,60} on (?:facebook|twitter|x|instagram|linkedin|tiktok|youtube|threads|bluesky|telegram|whatsapp|google news|twitter and .{1,40}|facebook and .{1,40})",
  "(?:subscribe|subscribe now|subscribe today|sign up|sign up now|sign in|log in|login|register|register now|join now|create (?:an )?account|my account|become a member|donate(?: now)?|support us)",
  "(?:already a (?:subscriber|member)\\?|have an account\\?|not a subscriber\\?).{0,60}",
  "(?:this (?:article|content|story) is|available) (?:for|only (?:for|to)) (?:subscribers|members|registered users)(?: only)?",
  "(?:read|view|load|see|show|watch|listen) (?:more|next|now|all|also|on|less|later)",
  "(?:read|view|see) (?:the )?(?:full|original|whole|rest of the) (?:article|story|version|post|text)(?: (?:here|on|at)\\b.{0,60})?",
  "(?:click|tap) here(?: (?:to|for)\\b.{0,120})?",
  "(?:click|tap) (?:on )?(?:the )?(?:image|photo|link|play|headline|button|below|above|to)\\b.{0,80}",
  "(?:mehr|weiterlesen|mehr lesen|lesen sie auch|jetzt abonnieren|newsletter|lire aussi|lire la suite|à lire aussi|leer más|lee también|ver más|leggi anche|leia também|leia mais|lees ook|lees meer)",
  "newsletters?",
  "view this post on instagram|(?:a post shared by|a photo posted by) .{1,80}|\\(?this (?:story|article|report) has not been edited by\\b.{0,160}",
  "(?:this|our) (?:article|post|page|site|guide|story|blog)\\b.{0,60}\\baffiliate (?:links?|commissions?)\\b.{0,160}",
  "(?:we|i|.{2,40} and its partners) (?:may|might|will|could|can) (?:earn|receive|get) (?:an? )?(?:small |affiliate )?commissions?\\b.{0,160}",
  "(?:if you (?:buy|purchase|click|make)|when you (?:buy|purchase|click|make)|as an amazon associate)\\b.{0,80}\\b(?:commission|qualifying purchases)\\b.{0,120}",
  "(?:suscríbete|inicia sesión) para (?:seguir|continuar) leyendo|sigue toda la información de .{1,80}\\b(?:facebook|twitter|x|instagram|newsletter)\\b.{0,80}",
  "(?:читайте|подписывайтесь|подписаться)(?: .{1,40})? (?:в|на) .{0,30}(?:telegram|телеграм\\p{L}*|вконтакте|дзен\\p{L}*|youtube|канал\\p{L}*|новости).{0,60}|читайте также.{0,140}",
  "(?:责任编辑|责编|編輯|编辑|文章关键词|关键词|關鍵詞|原标题|原標題|来源|來源)\\s*[:：][^。！？，]{1,40}|我要反馈|点击进入专题|更多精彩内容.{0,60}|この記事は有料.{0,80}|有料会員.{0,80}お読みいただけます。?|続きを読む|関連記事|関連ニュース",
  // Reading and listening.
  "(?:(?:estimated )?(?:reading time|read time|time to read)\\s*[:·|-]?\\s*)?(?:about |approx\\.? )?\\d{1,3}(?:[-–]\\d{1,3})?[ -]?(?:min(?:ute)?s?)(?:\\.)?(?: (?:read|de lecture|de lectura|lesezeit|di lettura|de leitura|leestijd))?",
  "lesezeit:? ?\\d{1,3} ?min(?:uten|\\.)?|temps de lecture ?:? ?\\d{1,3} ?min(?:utes?)?\\.?|tiempo de lectura:? ?\\d{1,3} ?min(?:utos?)?\\.?|leestijd:? ?\\d{1,3} min(?:uten)?",
  "(?:listen|listen now|watch|watch now|play|play video|pause|mute|unmute|loading(?:\\.{3}|…)?|video|audio|live|replay|now playing|playing|fullscreen|close|open|menu|search|home|back|next|previous|back to top|top|toggle .{1,30}|open image in new window|view gallery|view fullscreen|enlarge image|image caption|media caption|image source(?:,.{0,80})?|figure caption|getty images)",
  "(?:new ?)?you can (?:now )?listen to .{1,40} articles|(?:video )?ad feedback|\\d{1,2}:\\d{2} ?[-–—] ?(?:source|video)\\b.{0,40}|(?:[\\d,.]+k?|no) (?:comments?|replies|responses)",
  "listen(?: to)? (?:this|the|our) (?:article|story|podcast|page)(?:.{0,60})",
  "(?:listen|audio)(?: ·| -| –|:)? ?\\(?\\d{1,2}:\\d{2}\\)?(?: min(?:ute)?s?)?",
  "this (?:article|story|audio) (?:can|is) be (?:listened|read).{0,60}|audio by .{1,30}|(?:this )?audio (?:version|narration).{0,60}",
  // Rights, legal.
  "copyright|(?:©|\\(c\\)|copyright(?: ?[©:,]| ?\\(c\\)| \\d{4}| by\\b| notice)).{0,200}",
  ".{0,60}\\ball rights reserved\\.?.{0,120}",
  "(?:this material|this content|our content) may not be (?:published|reproduced|broadcast|copied).{0,200}",
  "(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados).{0,80}",
  "our standards: ?the thomson reuters trust principles.{0,40}|opens new tab|purchase licensing rights.{0,40}|(?:suggested )?topics:?",
  "(?:terms of (?:use|service)|privacy (?:policy|notice|settings)|cookie (?:policy|settings|preferences)|cookies|contact us|about us|advertise with us|do not sell my (?:personal )?info(?:rmation)?|accessibility|site ?map|corrections?|impressum|datenschutz)(?: ?[|·•] ?.{1,120})?",
  "(?:we|this (?:web)?site|our (?:web)?site|our partners)\\b.{0,60}\\bcookies\\b.{0,160}",
  "(?:by (?:continuing|using|clicking|signing up|submitting|subscribing))\\b.{0,120}\\b(?:you (?:agree|accept|consent)|terms|privacy policy|cookies)\\b.{0,120}",
  "(?:accept|reject|allow|manage)(?: all)? (?:cookies|cookie settings|preferences)|accept all|reject all",
  "(?:please )?(?:enable|turn on) javascript\\b.{0,120}|(?:your browser|this browser) (?:does not|doesn't|is not).{0,120}|javascript (?:is|must be|appears to be) .{0,100}",
  "this site is protected by recaptcha.{0,160}",
  // The page about itself.
  "(?:(?:last )?(?:updated|published|posted|modified)[: ]+)?(?:about |an? )?(?:\\d{1,3} )?(?:seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?) ago|just now|\\d{1,2} ?[hdm] ago",
  "vor \\d{1,3} (?:minuten?|stunden?|tag(?:en)?)|il y a \\d{1,3} (?:minutes?|heures?|jours?)|hace \\d{1,3} (?:minutos?|horas?|días?)",
  "a version of this (?:article|story|piece) (?:appears|appeared|ran|was)\\b.{0,220}",
  "(?:this|the) (?:article|story|piece|post|report|essay|interview|column)(?:,? .{1,30},)? (?:was|has been|is|first|originally)(?: (?:first|originally|automatically|previously))* (?:published|appeared|posted|syndicated|generated|republished|co-published|translated|produced)\\b.{0,200}",
  "(?:originally|first) (?:published|appeared|posted) (?:in|on|at|by)\\b.{0,120}",
  "(?:for immediate release|press release|embargoed until .{1,60}|# ?# ?#|- ?30 ?-|-{2,}|\\*(?: ?\\*){2,}|_{3,}|={3,}|ends|-ends-|– ?ends ?–|-? ?end ?-?|\\(?more\\)?|more follows|\\(ends\\))",
  "story highlights|other (?:news|stories)|(?:related|more)(?: (?:articles?|stories|story|coverage|content|topics?|news|links?|reading|from .{1,40}|on this (?:story|topic)|for you|like this|to explore|top stories|videos?|posts?)){0,2}",
  "(?:recommended|trending|most (?:read|popular|viewed|watched|shared)|editors?['’]s? picks?|top stories|latest news|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|up next|in this (?:article|story)|in case you missed it|popular now|around the web|from our partners|explore more|what we know so far live)(?: (?:stories|videos|news|articles|now|for you|from .{1,40})){0,2}:?",
  "(?:have|got) (?:a|any) (?:news )?(?:tip|story|question|comment|correction)s?\\?.{0,160}",
  "(?:send|email) (?:us )?(?:your |a )?(?:tips?|feedback|comments?|questions?|corrections?) .{0,120}",
  "(?:file|stock|handout|archive|courtesy)? ?(?:photo|picture|image|photograph|illustration|video|graphic|foto|bild|crédit photo)s?",
];

/** Beginnings that only furniture has, to the line's end. */
const BEGINNINGS = [
  "read (?:more|also|next|full article|the full story)\\s*[:|»>–—-]",
  "(?:see|watch|listen|also|don['’]t miss|more|related|in pictures|in depth|explainer|opinion|analysis|recommended|must read|next|previous|also on .{1,30}|also read|also see)\\s*(?:also|now|more|articles?|stories|story|coverage|video)?\\s*[:»>]\\s*(?=\\S)(?![“\"‘'].{0,200}[”\"’']$)(?=.{1,160}[^.!]$)",
  "(?:lire aussi|à lire aussi|lesen sie (?:auch|mehr)|mehr zum thema|lee también|leer más|leggi anche|leia (?:também|mais)|lees ook|lire la suite)\\s*[:|»>–—-]",
  "sign up (?:for|to|here|now|today)\\b(?!.{0,200}\\b(?:he|she|they|said|was|were)\\b)",
  "subscribe (?:to|for|now|today|here)\\b(?!.{0,200}\\b(?:he|she|they|said|was|were)\\b)",
  "(?:get|receive) (?:the |our |more |all |your )?(?:.{1,60} )?(?:newsletter|in your inbox|delivered to your inbox|straight to your inbox|breaking news alerts?)\\b",
  "(?:get|download) (?:the|our) .{0,30}\\bapp\\b",
  "join (?:our|the) .{0,40}\\b(?:newsletter|whatsapp|telegram|mailing list|channel)\\b",
  "(?:abonnieren sie|melden sie sich|jetzt .{1,30}newsletter|inscrivez-vous|abonnez-vous|suscríbete|suscríbase|iscriviti|inscreva-se|assine|meld je aan)\\b",
  "follow (?:him|her|them|us|me|@|the author|our) ?(?=.{0,80}(?:@|twitter|facebook|instagram|linkedin|\\bx\\b|threads|bluesky|telegram|whatsapp|youtube|tiktok|google news|channel))",
  "(?:(?:file |main |cover |lead |top |header |featured? )?(?:photo|image|picture|photograph|photographer|photography|illustration|video|graphic|screenshot|photo credit|image credit|picture credit|credit|image source|photo by|image by|illustration by|video by|photograph by|photos by|pictured|foto|фото|фотография|bild|bildquelle|crédit photo|crédits|photo d['’]illustration|fotografía|imagen|immagine)(?: (?:credit|courtesy(?: of)?|source|by|via))?)\\s*[:/©]\\s*(?=.{2,160}$)(?!.{0,160}\\b(?:is|are|was|were|has|have|says?|said)\\b)",
  "(?:media |press |for media )?(?:contacts?|enquiries|inquiries)\\s*:(?=.{0,200}(?:@|\\d{3}[ .-]\\d{3,4}|\\d{2} \\d{3}))",
  "disclaimer\\s*:",
  "(?:caption|image caption|media caption|file photo|file image|file picture)\\s*[:,.–—-]",
];

/** Endings that only furniture has. */
const ENDINGS = [
  "(?:/|\\bvia |©|\\()(?: ?(?:getty|getty images|afp|reuters|ap|ap photo|epa|shutterstock|istock|alamy|unsplash|pexels|pixabay|imago|dpa|picture alliance|wikimedia commons|bloomberg|anadolu|nurphoto|zuma|handout|file|pool|gallo|corbis|pa wire|pa|afp via getty images|anadolu via getty images))\\)?",
  "(?:\\(|\\[)(?:ap photo|photo|image|getty|file photo|file|foto|courtesy|reuters/|ap/|afp/|credit)[^()\\[\\]]{0,120}(?:\\)|\\])",
  "(?:getty images|shutterstock|ap photo|afp via getty|istock|picture alliance|wikimedia commons)",
  "(?:\\bfile photo|reuters/[\\p{Lu}][\\p{L} .'-]{2,40}(?:/file photo)?)",
];

const whole = new RegExp(`^(?:${WHOLE_LINES.join("|")})$`, "iu");
const beginning = new RegExp(`^(?:${BEGINNINGS.join("|")})`, "iu");
const ending = new RegExp(`(?:${ENDINGS.join("|")})$`, "iu");
/** No ending is longer: an expression without a beginning is tried at every character before it. */
const LONGEST_ENDING = 200;
/** "Photo by Jane Doe on Unsplash": a name in capitals and no sentence. */
const PHOTO_BY =
  /^(?:PHOTO|IMAGE|ILLUSTRATION|VIDEO|PHOTOGRAPH|Photo|Image|Illustration|Video|Photograph|Photography|Graphic)[Ss]? (?:by|courtesy of|BY)(?: the)? \p{Lu}[^.!?]{1,100}\.?$/u;
/** What a line may wear around its words: arrows, bullets, brackets, stars. */
const ORNAMENT = /^[\s>»›→▶►▼▲•·*|[({–—-]+|[\s>»›→▶►▼▲•·*|\])}:.!…–—-]+$/gu;
const LEADING = /^[\s>»›→▶►▼▲•·*|[({–—-]+/u;
const SENTENCE = /\p{Ll}[.!?]["”’)]*\s+\p{Lu}/u;
const SHARE_WORDS =
  /^(?:share|print|email|e-mail|save|tweet|post|copy|link|copy link|facebook|twitter|x|whatsapp|reddit|linkedin|telegram|pinterest|flipboard|messenger|instagram|threads|bluesky|comments?|more|subscribe|follow|on|this|via|\d+|[|·•/,])$/i;

/** "Share on Facebook · Twitter · Email": nothing but the words of a share bar, two at least. */
function isShareBar(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 16) return false;
  const names = words.filter((word) =>
    /^(?:facebook|twitter|whatsapp|reddit|linkedin|telegram|pinterest|flipboard|e-?mail|print|share|tweet|copy|instagram)$/i.test(
      word,
    ),
  );
  return names.length >= 2 && words.every((word) => SHARE_WORDS.test(word));
}

/** "Jane Doe/Reuters", "Jane Doe / AFP": a picture's credit. */
function isCredit(line: string): boolean {
  const slash = line.indexOf("/");
  if (slash < 1 || line.length > 80) return false;
  const [name, outlet] = [line.slice(0, slash), line.slice(slash + 1)];
  return isPersonName(name.trim()) && !/^ /.test(outlet) && isOutlet(outlet.trim());
}

/**
 * Whether a line of normalised text is a page's furniture and not its article: advertising and sharing words,
 * newsletter and subscription boxes, links to other pieces, reading times, picture credits, rights and cookie
 * notices, the marks of a release. Conservative: a line must be furniture from its first word to its last, or begin
 * or end as only furniture does; a sentence of the article that mentions such words is none. Lines over 320
 * characters never are. Never throws.
 */
export function isBoilerplate(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const text = line.trim();
  if (text === "") return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const bare = text.replace(ORNAMENT, "");
  if (whole.test(bare) || (bare !== text && whole.test(text))) return true;
  if (PHOTO_BY.test(text)) return true;
  const opening = text.replace(LEADING, "");
  if (beginning.test(opening))
    return !/^(?:see|watch|more|also|next|opinion|analysis)\b/i.test(opening) || !SENTENCE.test(opening);
  if (ending.test(text.slice(-LONGEST_ENDING)) && !/[“"].{20,}[”"]/u.test(text)) return true;
  return isShareBar(bare.split(/[\s,|·•/]+/)) || isCredit(bare);
}
