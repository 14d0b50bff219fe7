/**
 * The words that dates are written with, folded by {@link foldWord}: English, German, French, Spanish, Italian,
 * Portuguese, Dutch, the Nordic languages, Polish, Czech, Romanian, Hungarian, Greek, Turkish, Russian and Ukrainian,
 * long and short forms as the Unicode CLDR has them.
 * @see https://cldr.unicode.org
 */
const MONTH_WORDS = [
  "january jan januar janner janvier janv enero ene gennaio gen janeiro januari tammikuuta stycznia sty ledna led января янв січня січ ocak oca ianuarie ian ιανουαριου ιαν",
  "february feb februar feber fevrier fevr febrero febbraio fevereiro fev februari helmikuuta lutego lut unora unor февраля февр фев лютого лют subat sub februarie febr φεβρουαριου φεβ",
  "march mar marz mrz mars marzo marco maart mrt marts maaliskuuta marca brezna bre марта мар березня бер mart martie marcius marc μαρτιου μαρ",
  "april apr avril avr abril abr aprile huhtikuuta kwietnia kwi dubna dub апреля апр квітня квіт nisan nis aprilie aprilis απριλιου απρ",
  "may mai mayo maggio mag maio mei maj toukokuuta maja kvetna kve мая травня трав mayıs majus μαιου μαι",
  "june jun juni juin junio giugno giu junho kesakuuta czerwca cze cervna cvn июня июн червня черв haziran haz iunie iun junius ιουνιου ιουν",
  "july jul juli juillet juil julio luglio lug julho heinakuuta lipca lip cervence cvc июля июл липня лип temmuz tem iulie iul julius ιουλιου ιουλ",
  "august aug aout agosto ago augustus augusti elokuuta sierpnia sie srpna srp августа авг серпня серп agustos agu augusztus αυγουστου αυγ",
  "september sep sept septembre septiembre setiembre settembre set setembro syyskuuta wrzesnia wrz zari zar сентября сент сен вересня вер eylul eyl septembrie szeptember szept σεπτεμβριου σεπ",
  "october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta pazdziernika paz rijna rij октября окт жовтня жовт ekim eki octombrie οκτωβριου οκτ",
  "november nov novembre noviembre novembro marraskuuta listopada lis listopadu ноября нояб листопада лист kasım kas noiembrie νοεμβριου νοε",
  "december dec dezember dez decembre diciembre dic dicembre dezembro desember des joulukuuta grudnia gru prosince pro декабря дек грудня груд aralık ara decembrie δεκεμβριου δεκ",
];

/** Weekdays, Monday first, as ISO 8601 numbers them. */
const WEEKDAY_WORDS = [
  "monday mon montag mo lundi lun lunes lunedi segunda seg maandag ma mandag man maanantai poniedziałek pon pondeli понедельник пн понеділок",
  "tuesday tue tues dienstag di mardi mar martes martedi terca ter dinsdag tisdag tis tirsdag tirs tiistai wtorek wt utery вторник вт вівторок",
  "wednesday wed weds mittwoch mi mercredi mer miercoles mie mercoledi quarta qua woensdag wo onsdag ons keskiviikko sroda streda среда ср середа",
  "thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedi gio quinta qui donderdag torsdag tors torstai czwartek ctvrtek четверг чт четвер",
  "friday fri freitag fr vendredi ven viernes vie venerdi sexta sex vrijdag vr fredag fre perjantai piatek patek пятница пт",
  "saturday sat samstag sonnabend sa samedi sam sabado sab sabato zaterdag za lordag lauantai sobota суббота сб субота",
  "sunday sun sonntag so dimanche dim domingo dom domenica zondag zo sondag søndag søn sunnuntai niedziela nedele воскресенье вс неділя",
];

/** A word without case and accents, as the tables here hold it. */
export function foldWord(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function table(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(" ").map((word) => [word, index + 1] as const)));
}

/** Month names, folded, to 1–12. */
export const MONTHS = table(MONTH_WORDS);
/** Weekday names, folded, to 1 (Monday) – 7. */
export const WEEKDAYS = table(WEEKDAY_WORDS);

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that say the time beside them is of a later change. */
export const UPDATED_WORDS = words(
  "updated update jour modified edited revised changed corrected aktualisiert aktualisierung geandert stand actualise actualisee maj modifie modifiee actualizado actualizada modificado modificada actualizacion aggiornato aggiornamento modificato atualizado atualizada atualizacao bijgewerkt gewijzigd uppdaterad opdateret oppdatert paivitetty zaktualizowano aktualizacja aktualizovano обновлено guncelleme guncellenme",
);
/** Words that say the time beside them is the publication's. */
export const PUBLISHED_WORDS = words(
  "published posted publication publish issued released filed created uploaded written veroffentlicht erschienen erstellt publie publiee paru cree publicado publicada publicacion creado pubblicato pubblicata pubblicazione publicacao criado gepubliceerd geplaatst publicerad publiceret publisert julkaistu opublikowano publikovano vydano опубликовано yayinlanma yayınlanma",
);
/** Words that stand around a time and say nothing more about it. */
export const FILLER_WORDS = words(
  "first last originally on a at the date time day as of from since it was article story this am um uhr der den vom von zuletzt erstmals datum le la les las el il lo alle ore mis mise ligne ce cet en em de del do da das du di data fecha hora horario heure date premiere derniere ultima ultimo primera op om laatst den kl klokken klo dnia godz o в г pm edt local",
);
/** Words of {@link PUBLISHED_WORDS} and {@link UPDATED_WORDS} and month or weekday names that only English uses. */
export const ENGLISH_WORDS = words(
  "published posted issued released filed created uploaded written updated update modified edited revised changed corrected monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);
/** Names for 12:00 and 00:00. */
export const NOON_WORDS = words("noon midday mittag midi mediodia mezzogiorno middag");
export const MIDNIGHT_WORDS = words("midnight mitternacht minuit medianoche mezzanotte");
