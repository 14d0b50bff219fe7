/** Whether a word holds nothing but letters from A to Z, hyphens and straight apostrophes. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const lower = code | 0x20;
    if ((lower < 0x61 || lower > 0x7a) && code !== 0x2d && code !== 0x27) return false;
  }
  return true;
}

/** A name's word without accents, full stops and case, to compare it with others. */
export function fold(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .replace(/’/g, "'")
    .toLowerCase();
}

const SHORT: ReadonlyMap<string, string> = new Map(
  `bill:william will:william billy:william bob:robert rob:robert bobby:robert dick:richard rick:richard rich:richard jim:james jimmy:james
  jack:john johnny:john joe:joseph mike:michael mick:michael dan:daniel danny:daniel dave:david tom:thomas tommy:thomas tony:anthony
  ted:edward ed:edward eddie:edward ned:edward chuck:charles charlie:charles bernie:bernard ben:benjamin sam:samuel matt:matthew
  nick:nicholas steve:stephen steven:stephen greg:gregory jeff:jeffrey ken:kenneth ron:ronald don:donald tim:timothy chris:christopher
  liz:elizabeth beth:elizabeth betsy:elizabeth kate:katherine katie:katherine kathy:katherine cathy:catherine sue:susan
  debbie:deborah deb:deborah jen:jennifer jenny:jennifer meg:margaret maggie:margaret peggy:margaret becky:rebecca pat:patrick andy:andrew
  drew:andrew alex:alexander larry:lawrence gene:eugene hank:henry harry:henry mitch:mitchell newt:newton jeb:john phil:philip
  ray:raymond terry:terrence vince:vincent walt:walter josh:joshua zach:zachary nate:nathan abe:abraham al:albert sandy:sandra cindy:cynthia barb:barbara`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [short = "", long = ""] = pair.split(":");
      return [short, long];
    }),
);

/** Whether two folded given names can be one person's: the same, an initial, or a usual short form. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return (SHORT.get(a) ?? a) === (SHORT.get(b) ?? b);
}
