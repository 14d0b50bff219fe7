const set = (list: string): ReadonlySet<string> => new Set(list.split("|"));

/** News agencies and publications whose names do not say that they are one; compared by {@link outletKey}. */
const OUTLETS = set(
  "reuters|associated press|ap|afp|agence france presse|dpa|ansa|efe|lusa|anp|belga|apa|sda|keystone sda|tass|interfax|xinhua|yonhap|kyodo|anadolu|irna|isna|wafa|pti|ians|ani|upi|bloomberg|dow jones|pa|pa media|press association|aap|canadian press|cp|bbc|cnn|cnbc|msnbc|npr|pbs|abc|cbs|nbc|fox|rte|itv|sky|dw|deutsche welle|france 24|rfi|euronews|al jazeera|al arabiya|vox|slate|axios|politico|wired|time|newsweek|fortune|forbes|vice|buzzfeed|propublica|the guardian|guardian|the economist|economist|the atlantic|the new yorker|the intercept|the verge|ars technica|techcrunch|mashable|quartz|salon|le monde|le figaro|libération|el país|el mundo|abc|la repubblica|der spiegel|spiegel|die zeit|die welt|faz|süddeutsche zeitung|taz|tagesschau|zdf|ard|nzz|srf|orf|nos|nrc|de volkskrant|svt|the hill|the conversation|stars and stripes|mail online|prnewswire|business wire|globenewswire|accesswire|usa today|rt|nhk|cbc",
);
/** A name that ends in one of these is a publication or an organisation, not a person. */
const OUTLET_ENDS = set(
  "news|times|post|press|journal|herald|tribune|gazette|chronicle|star|globe|mail|telegraph|independent|observer|standard|examiner|inquirer|courier|register|sentinel|bulletin|dispatch|record|review|monitor|magazine|newspaper|agency|network|media|radio|tv|television|online|digital|wire|newswire|service|today|daily|weekly|report|bureau|institute|university|foundation|association|council|board|committee|ministry|department|zeitung|presse|nachrichten|rundfunk|presse-agentur|presseagentur|.com|.org|.net",
);
/** Words that end what someone does, not a name. */
const ROLE_WORDS = set(
  "staff|correspondent|correspondents|reporter|reporters|writer|writers|editor|editors|columnist|columnists|journalist|journalists|contributor|contributors|producer|producers|analyst|analysts|bureau|chief|desk|team|intern|photographer|anchor|host|presenter|author|freelancer|newsroom|stringer|fellow|professor|director|agencies|special|commentator|critic|essayist|blogger|redaktion|redakteur|redakteurin|korrespondent|korrespondentin|reporterin|journaliste|correspondant|correspondante|envoyé|rédaction|corresponsal|redactor|redactora|redacción|periodista|corrispondente|inviato|redazione|redactie|verslaggever|correspondente|repórter|redação",
);
/** Words that no name has: with one of these, capitals are a headline's. */
const NO_NAME_WORDS = set(
  "the|a|an|any|all|another|this|that|these|those|my|our|your|their|his|her|its|no|not|is|are|was|were|to|of|in|on|at|by|for|from|with|how|why|what|when|where|who|and|or|but|as|if|it|he|she|we|they|you|i|after|before|over|under|more|most|new|next|last|first|one|two|three|popular|design|default|law|contrast|comparison|far|day|night|hook|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|president|minister|government|world|us|u.s.|uk|eu|un",
);
const PARTICLES = set(
  "van|der|den|de|la|las|los|le|von|vom|zu|zum|zur|und|bin|bint|ibn|abu|al|el|ul|da|das|dos|do|di|du|del|della|dello|degli|des|ten|ter|te|y|e|i|af|av|ap|st.|st|'t|’t|in't|op",
);
const SUFFIXES = set("jr|sr|ii|iii|iv|v");
const CREDENTIALS = set("phd|md|mph|ms|mba|rn|jd|dds|do|esq|frcp|obe|mbe|cbe|dphil|msc|ba|ma");
const PLACES = set(
  "new york|los angeles|san francisco|san diego|las vegas|new orleans|st. louis|salt lake city|kansas city|fort worth|new delhi|hong kong|tel aviv|rio de janeiro|são paulo|sao paulo|buenos aires|mexico city|cape town|abu dhabi|kuala lumpur|phnom penh|ho chi minh city|addis ababa|panama city|san josé|san jose|san salvador|guatemala city|port-au-prince|santo domingo|vatican city|gaza city|the hague|united nations|white house|capitol hill|washington dc|washington d.c|d.c|el paso|san antonio|saudi arabia|south korea|north korea|south africa|united states|united kingdom|sri lanka|costa rica|new zealand|den haag|frankfurt am main",
);

const NAME_TOKEN =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[dlDL]['’]\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el|ad|as|ash|an|ar)-\p{Lu}[\p{L}\p{M}'’-]*|[\p{Lo}\p{Lm}][\p{L}\p{M}・·=-]*)$/u;

/** An outlet's name without what varies: case, a leading "the", and dots. */
export function outletKey(name: string): string {
  return name.toLowerCase().replace(/^the /, "").replaceAll(".", "").trim();
}

/** Whether a name is a news agency's, a publication's or another organisation's, not a person's. */
export function isOutlet(name: string): boolean {
  if (name.length > 80) return false;
  const key = outletKey(name);
  if (key === "" || key.length > 60) return false;
  if (OUTLETS.has(key) || OUTLETS.has(`the ${key}`)) return true;
  const words = key.split(" ");
  const last = words.at(-1) ?? "";
  if (ROLE_WORDS.has(last) && last !== "bureau") return false;
  if (/\.(?:com|org|net|co\.uk|de|fr|es|it|news)$/i.test(name) && words.length === 1) return true;
  if (words.length < 2 && !/^the /i.test(name)) return false;
  // An outlet's name is in capitals throughout, but for the small words in it.
  const capital = name
    .split(" ")
    .every((word) => /^[\p{Lu}\p{N}&(]/u.test(word) || /^(?:and|of|the|for|de|la|der|die)$/i.test(word));
  return capital && (OUTLET_ENDS.has(last) || OUTLETS.has(words.slice(0, -1).join(" ")) || isKnownStart(words));
}

/** "BBC World Service", "CNN Politics": a known outlet's desk. */
function isKnownStart(words: readonly string[]): boolean {
  const first = words[0] ?? "";
  return words.length <= 4 && ["bbc", "cnn", "reuters", "afp", "cnbc", "npr", "bloomberg", "dpa"].includes(first);
}

/** Whether a piece of a byline is a role ("Political Correspondent", "Staff"): at most eight words, the last a role's. */
export function isRole(piece: string): boolean {
  const words = piece.toLowerCase().replace(/[.,]$/, "").split(" ");
  if (words.length > 8) return false;
  if (/^(?:special to|for|with|from|our|chief|senior|deputy|former|associate) /i.test(piece)) return true;
  return ROLE_WORDS.has(words.at(-1) ?? "") || ROLE_WORDS.has(words[0] ?? "");
}

/** Whether a piece of a byline is a place of two words or more, which would pass for a name. */
export function isPlace(piece: string): boolean {
  return PLACES.has(piece.toLowerCase().replace(/\.$/, ""));
}

/** Whether a piece after a name belongs to it ("Jr.", "III"). */
export function isSuffix(piece: string): boolean {
  return SUFFIXES.has(piece.toLowerCase().replaceAll(".", ""));
}

/** Whether a piece is an academic or professional degree ("PhD", "M.D."). */
export function isCredential(piece: string): boolean {
  return CREDENTIALS.has(piece.toLowerCase().replaceAll(".", ""));
}

/**
 * Whether a piece of a byline can be a person's name: two to six words in capitals, with particles ("van der"),
 * initials, accents, apostrophes, hyphens and suffixes, in any script; no word that only a headline has. One word is
 * a name only where `single` says so.
 */
export function isPersonName(piece: string, single = false): boolean {
  if (piece.length > 60) return false;
  const words = piece.split(" ");
  const scriptWithoutCase = /^[\p{Lo}\p{Lm}][\p{L}\p{M}・·= ]{1,12}$/u.test(piece);
  if (words.length > 6 || (words.length < 2 && !single && !scriptWithoutCase)) return false;
  const capitals = words.filter((word) => NAME_TOKEN.test(word));
  if (capitals.length < Math.min(2, words.length)) return false;
  if (!NAME_TOKEN.test(words.at(-1) ?? "")) return false;
  return words.every((word) => {
    const key = word.toLowerCase();
    if (NO_NAME_WORDS.has(key)) return /^\p{Lu}\.$/u.test(word);
    return NAME_TOKEN.test(word) || PARTICLES.has(key) || /^["“(]\p{Lu}[\p{L}.]*["”)]$/u.test(word);
  });
}

function caseWord(word: string, first: boolean): string {
  const key = word.toLowerCase();
  if (/^(?:\p{Lu}\.)+-?(?:\p{Lu}\.)*$/u.test(word) || /^\p{Lu}$/u.test(word)) return word;
  if (/^(?:II|III|IV)$/.test(word)) return word;
  if (!first && PARTICLES.has(key)) return key;
  // Two initials run together ("JD", "TJ"), which no given name is spelt like.
  if (/^[^AEIOUYÀ-Ü]{2}$/.test(word) || /^(?:AJ|CJ|DJ|MJ|PJ|RJ|TJ)$/.test(word)) return word;
  const cased = key.replace(/(^|['’-])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
  return cased.replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/**
 * A name set in capitals ("JANE VAN DER BERG") as names are written ("Jane van der Berg"), so that it is the same
 * person as in the text; other names as they are.
 */
export function nameCase(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{2}/u.test(name)) return name;
  return name
    .split(" ")
    .map((word, index) => caseWord(word, index === 0))
    .join(" ");
}
