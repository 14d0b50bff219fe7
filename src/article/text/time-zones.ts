/**
 * A zone as a document names it. With both fields, `offset` is what the letters say and `iana` the wall clock they
 * are written for: "EST" in July.
 */
export interface Zone {
  readonly iana?: string;
  readonly offset?: string;
}

/**
 * Zone abbreviations. Where one has several meanings, the one common in news: CST is Chicago's, IST India's, BST
 * London's, AST Halifax's. The letters of North America and of Central, Eastern and Western Europe name a wall clock.
 * MST keeps its offset all year, because Arizona writes it so.
 */
const ABBREVIATIONS: ReadonlyMap<string, Zone> = new Map(
  Object.entries({
    ET: { iana: "America/New_York" },
    CT: { iana: "America/Chicago" },
    MT: { iana: "America/Denver" },
    PT: { iana: "America/Los_Angeles" },
    AKT: { iana: "America/Anchorage" },
    EST: { iana: "America/New_York", offset: "-05:00" },
    EDT: { iana: "America/New_York", offset: "-04:00" },
    CST: { iana: "America/Chicago", offset: "-06:00" },
    CDT: { iana: "America/Chicago", offset: "-05:00" },
    MST: { offset: "-07:00" },
    MDT: { iana: "America/Denver", offset: "-06:00" },
    PST: { iana: "America/Los_Angeles", offset: "-08:00" },
    PDT: { iana: "America/Los_Angeles", offset: "-07:00" },
    AKST: { iana: "America/Anchorage", offset: "-09:00" },
    AKDT: { iana: "America/Anchorage", offset: "-08:00" },
    HST: { offset: "-10:00" },
    AST: { offset: "-04:00" },
    ADT: { offset: "-03:00" },
    NST: { offset: "-03:30" },
    NDT: { offset: "-02:30" },
    CET: { iana: "Europe/Paris", offset: "+01:00" },
    MEZ: { iana: "Europe/Berlin", offset: "+01:00" },
    CEST: { offset: "+02:00" },
    MESZ: { offset: "+02:00" },
    EET: { iana: "Europe/Athens", offset: "+02:00" },
    EEST: { offset: "+03:00" },
    WET: { iana: "Europe/Lisbon", offset: "+00:00" },
    WEST: { offset: "+01:00" },
    GMT: { offset: "+00:00" },
    UTC: { offset: "+00:00" },
    UT: { offset: "+00:00" },
    Z: { offset: "+00:00" },
    BST: { offset: "+01:00" },
    MSK: { offset: "+03:00" },
    TRT: { offset: "+03:00" },
    SAST: { offset: "+02:00" },
    CAT: { offset: "+02:00" },
    EAT: { offset: "+03:00" },
    WAT: { offset: "+01:00" },
    IDT: { offset: "+03:00" },
    IRST: { offset: "+03:30" },
    AFT: { offset: "+04:30" },
    GST: { offset: "+04:00" },
    PKT: { offset: "+05:00" },
    IST: { offset: "+05:30" },
    NPT: { offset: "+05:45" },
    WIB: { offset: "+07:00" },
    WITA: { offset: "+08:00" },
    SGT: { offset: "+08:00" },
    HKT: { offset: "+08:00" },
    PHT: { offset: "+08:00" },
    JST: { offset: "+09:00" },
    KST: { offset: "+09:00" },
    AWST: { offset: "+08:00" },
    ACST: { offset: "+09:30" },
    ACDT: { offset: "+10:30" },
    AEST: { offset: "+10:00" },
    AEDT: { offset: "+11:00" },
    AET: { iana: "Australia/Sydney" },
    NZST: { offset: "+12:00" },
    NZDT: { offset: "+13:00" },
    NZT: { iana: "Pacific/Auckland" },
    BRT: { offset: "-03:00" },
    ART: { offset: "-03:00" },
    COT: { offset: "-05:00" },
    PET: { offset: "-05:00" },
    CLT: { iana: "America/Santiago" },
  }),
);

/** Zones in words, folded; the longest that fits is read. */
const NAMES: ReadonlyMap<string, Zone> = new Map(
  Object.entries({
    eastern: { iana: "America/New_York" },
    central: { iana: "America/Chicago" },
    mountain: { iana: "America/Denver" },
    pacific: { iana: "America/Los_Angeles" },
    alaska: { iana: "America/Anchorage" },
    hawaii: { offset: "-10:00" },
    "central european": { iana: "Europe/Paris" },
    "eastern european": { iana: "Europe/Athens" },
    "greenwich mean": { offset: "+00:00" },
    "coordinated universal": { offset: "+00:00" },
    "british summer": { offset: "+01:00" },
    "india standard": { offset: "+05:30" },
    "indian standard": { offset: "+05:30" },
    "japan standard": { offset: "+09:00" },
    "korea standard": { offset: "+09:00" },
    "new york": { iana: "America/New_York" },
    london: { iana: "Europe/London" },
    paris: { iana: "Europe/Paris" },
    berlin: { iana: "Europe/Berlin" },
    madrid: { iana: "Europe/Madrid" },
    rome: { iana: "Europe/Rome" },
    brasilia: { iana: "America/Sao_Paulo" },
    moscow: { iana: "Europe/Moscow" },
    kyiv: { iana: "Europe/Kyiv" },
    beijing: { iana: "Asia/Shanghai" },
    tokyo: { iana: "Asia/Tokyo" },
    tehran: { iana: "Asia/Tehran" },
    sydney: { iana: "Australia/Sydney" },
  }),
);

/** The zone of an abbreviation as written ("ET", "GMT"), case as in print: "et" in French is a word. */
export function zoneOfAbbreviation(word: string): Zone | null {
  return ABBREVIATIONS.get(word) ?? null;
}

/** The zone of a folded name in words ("eastern", "central european", "paris"), or null. */
export function zoneOfName(name: string): Zone | null {
  return NAMES.get(name) ?? null;
}

/** The zone of an IANA identifier ("America/New_York"), or null for one that does not exist. */
export function zoneOfIana(id: string): Zone | null {
  try {
    new Intl.DateTimeFormat("en", { timeZone: id });
    return { iana: id };
  } catch {
    return null;
  }
}

/** A fixed offset of `sign` (1 or -1), hours and minutes, or null beyond the ±14:00 that exist. */
export function zoneOfOffset(sign: number, hours: number, minutes: number): Zone | null {
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return null;
  const two = (n: number) => String(n).padStart(2, "0");
  return { offset: `${sign < 0 ? "-" : "+"}${two(hours)}:${two(minutes)}` };
}

/** Whether dates beside this zone are written day first ("8/3/2025"): true outside the Americas. */
export function isDayFirstZone(zone: Zone): boolean {
  if (zone.iana) return !zone.iana.startsWith("America/");
  return zone.offset != null && !zone.offset.startsWith("-");
}

/**
 * The instant at which a clock in `zone` shows `local`. Where the letters contradict the season ("EST" in July),
 * newspapers mean the clock on the wall, so the wall clock wins, unless `strict` (a machine wrote it: RFC 2822).
 * A clock time that a change to summer time skips is read as the time after it (Temporal's "compatible").
 */
export function instantIn(local: Temporal.PlainDateTime, zone: Zone, strict: boolean): Temporal.Instant {
  const literal = zone.offset == null ? null : local.toZonedDateTime(zone.offset).toInstant();
  if (zone.iana == null) return literal ?? local.toZonedDateTime("UTC").toInstant();
  if (literal && (strict || literal.toZonedDateTimeISO(zone.iana).offset === zone.offset)) return literal;
  return local.toZonedDateTime(zone.iana).toInstant();
}
