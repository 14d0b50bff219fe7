import { englishForms, words } from "./expand.ts";

/**
 * Verbs whose subject has said the quoted words also where somebody else reports it: in "Pell said that Lind had called
 * her “…”" they are Lind's. Of other verbs ("Pell said that Lind wants “…”") the words are the one's who reports.
 */
const OWN = `
say/says/said/saying tell/tells/told/telling ask reply answer state declare announce note observe remark comment explain argue insist maintain
assert allege admit/admits/admitted/admitting deny warn caution predict joke quip/quips/quipped/quipping tweet retweet post write/writes/wrote/written/writing
shout yell scream cry exclaim whisper mutter murmur mumble snap bark growl urge boast brag/brags/bragged/bragging complain lament grumble recount testify
e-mail email text message suggest vow pledge swear/swears/swore/sworn/swearing chant retort counter interject interrupt confirm proclaim opine
sneer scoff jeer mock heckle tease implore beg/begs/begged/begging advise inform quote call describe label/labels/labeled/labelled/labeling
dub/dubs/dubbed/dubbing brand characterize characterise dismiss denounce condemn accuse refer/refers/referred/referring decry deride ridicule
promise threaten order instruct liken apologize apologise claim contend
`;

/** The forms of {@link OWN}. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  words(OWN).flatMap((verb) => {
    const { finite, participle } = englishForms(verb);
    return [...finite, participle];
  }),
);

/** The verbs that call somebody something: their object's words are not what is quoted ("dismissed her as a man who …"). */
export const CALLING: ReadonlySet<string> = new Set(
  words(
    "call describe dismiss cast/casts/cast/casting portray paint depict brand label/labels/labeled/labelled/labelling denounce deride mock characterize characterise present hail praise attack pillory lampoon ridicule frame pitch",
  ).flatMap((verb) => {
    const { finite, participle } = englishForms(verb);
    return [...finite, participle];
  }),
);
