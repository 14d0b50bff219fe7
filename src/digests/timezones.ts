/** A zone to choose from. */
export interface ZoneChoice {
  /** The IANA name. */
  readonly zone: string;
  /** For a menu, at most 100 characters: "Europe/Berlin · UTC+02:00 · 15:04". */
  readonly label: string;
}

/**
 * Cities and common names that people look for and that are no zone's own name, by the zone they are in.
 * The zones' names carry one city each: https://data.iana.org/time-zones/theory.html#naming
 */
const ALSO: Readonly<Record<string, string>> = {
  "America/New_York": "washington boston philadelphia atlanta miami eastern et est edt usa",
  "America/Chicago": "houston dallas austin minneapolis central ct cst cdt",
  "America/Denver": "salt lake city mountain mt mst mdt",
  "America/Los_Angeles": "san francisco seattle san diego las vegas portland pacific pt pst pdt",
  "America/Toronto": "ottawa montreal quebec",
  "America/Sao_Paulo": "rio de janeiro brasilia brazil",
  "America/Argentina/Buenos_Aires": "argentina",
  "Europe/London": "england scotland wales edinburgh manchester united kingdom uk gmt bst",
  "Europe/Berlin": "germany munich hamburg cologne frankfurt cet cest mez",
  "Europe/Paris": "france lyon marseille",
  "Europe/Madrid": "spain barcelona",
  "Europe/Rome": "italy milan",
  "Europe/Zurich": "switzerland geneva bern",
  "Europe/Vienna": "austria",
  "Europe/Amsterdam": "netherlands the hague rotterdam",
  "Europe/Warsaw": "poland krakow",
  "Europe/Kyiv": "kiev ukraine",
  "Europe/Moscow": "saint petersburg russia msk",
  "Europe/Istanbul": "turkey ankara",
  "Asia/Jerusalem": "tel aviv israel",
  "Asia/Riyadh": "saudi arabia jeddah",
  "Asia/Dubai": "abu dhabi emirates uae",
  "Asia/Kolkata": "calcutta india mumbai bombay delhi bangalore chennai ist",
  "Asia/Calcutta": "kolkata india mumbai bombay delhi bangalore chennai ist",
  "Asia/Shanghai": "china beijing peking shenzhen guangzhou",
  "Asia/Tokyo": "japan osaka kyoto jst",
  "Asia/Seoul": "korea busan kst",
  "Asia/Ho_Chi_Minh": "saigon vietnam hanoi",
  "Asia/Karachi": "pakistan lahore islamabad",
  "Australia/Sydney": "canberra",
  "Pacific/Auckland": "new zealand wellington",
  "Africa/Johannesburg": "south africa cape town pretoria",
  "Africa/Lagos": "nigeria abuja",
  UTC: "gmt zulu coordinated universal time",
};

const POPULAR: readonly string[] = [
  "UTC",
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
  "America/Toronto",
  "America/Sao_Paulo",
  "Europe/London",
  "Europe/Paris",
  "Europe/Berlin",
  "Europe/Madrid",
  "Europe/Rome",
  "Europe/Kyiv",
  "Europe/Istanbul",
  "Africa/Lagos",
  "Africa/Nairobi",
  "Africa/Johannesburg",
  "Asia/Jerusalem",
  "Asia/Dubai",
  "Asia/Kolkata",
  "Asia/Singapore",
  "Asia/Shanghai",
  "Asia/Tokyo",
  "Australia/Sydney",
  "Pacific/Auckland",
];

/**
 * Zones whose name, city or country begins with what was typed, word by word; the best known first.
 * @param limit at most this many
 */
export function suggestZones(typed: string, now: Temporal.Instant, limit: number): readonly ZoneChoice[] {
  const wanted = wordsOf(typed);
  const zones = allZones();
  if (wanted.length === 0) return choices(POPULAR.filter((zone) => parseZone(zone) !== null).slice(0, limit), now);
  const found = zones
    .map((zone) => ({ zone, score: scoreOf(zone, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.zone.localeCompare(b.zone, "en"));
  return choices(
    found.slice(0, limit).map(({ zone }) => zone),
    now,
  );
}

/**
 * The IANA zone that a person's text names: the name itself in any case, or a city or country that one zone stands
 * out for. Null when there is none, or when it could be several.
 */
export function parseZone(text: string): string | null {
  const name = text.trim();
  if (name === "" || name.length > 100) return null;
  const exact = allZones().find((zone) => zone.toLowerCase() === name.toLowerCase().replaceAll(" ", "_"));
  if (exact !== undefined) return exact;
  // Links such as "US/Eastern" are names as well; bare offsets are not zones that anybody lives in.
  if (name.includes("/")) {
    try {
      return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
    } catch {
      return null;
    }
  }
  const wanted = wordsOf(name);
  const whole = allZones().filter((zone) => wanted.length > 0 && scoreOf(zone, wanted) >= WHOLE_WORDS);
  const known = whole.filter((zone) => POPULAR.includes(zone));
  const narrowed = known.length > 0 ? known : whole;
  return narrowed.length === 1 ? (narrowed[0] ?? null) : null;
}

/** "UTC+02:00", the zone's offset at an instant. */
export function offsetLabel(zone: string, now: Temporal.Instant): string {
  const { offset } = now.toZonedDateTimeISO(zone);
  return offset === "+00:00" ? "UTC" : `UTC${offset}`;
}

const WHOLE_WORDS = 4;

/** 0: no match; higher the more whole words match and the better the zone is known. */
function scoreOf(zone: string, wanted: readonly string[]): number {
  const own = wordsOf(zone);
  const also = wordsOf(ALSO[zone] ?? "");
  let score = Number.POSITIVE_INFINITY;
  for (const word of wanted) {
    const whole = own.includes(word) || also.includes(word);
    const begins = own.some((name) => name.startsWith(word)) || also.some((name) => name.startsWith(word));
    score = Math.min(score, whole ? WHOLE_WORDS : begins ? 1 : 0);
  }
  if (score === 0 || !Number.isFinite(score)) return 0;
  return score + (POPULAR.includes(zone) ? 1 : 0);
}

function choices(zones: readonly string[], now: Temporal.Instant): readonly ZoneChoice[] {
  return zones.map((zone) => {
    const local = now.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: "minute" });
    return { zone, label: `${zone.replaceAll("_", " ")} · ${offsetLabel(zone, now)} · ${local} now` };
  });
}

function allZones(): readonly string[] {
  const zones = Intl.supportedValuesOf("timeZone");
  return zones.includes("UTC") ? zones : ["UTC", ...zones];
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9+]+/)
    .filter((word) => word !== "");
}
