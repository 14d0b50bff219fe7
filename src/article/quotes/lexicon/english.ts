/**
 * English words around quotations. The verbs start from the reporting verbs that Pareti et al. (2013) and
 * Muzny et al. (2017) list, widened by hand with the verbs that newspapers use.
 */

/** Verbs of speech. */
export const SPEECH = `
say/says/said/saying tell/tells/told/telling ask add reply respond answer state declare announce note observe
remark comment explain argue insist maintain claim contend assert allege admit/admits/admitted/admitting concede acknowledge confess deny
warn caution predict joke quip/quips/quipped/quipping tweet retweet post write/writes/wrote/written/writing shout yell scream cry exclaim whisper
mutter murmur mumble sigh snap bark growl groan moan plead/pleads/pleaded/pled/pleading urge recall reveal report stress
emphasize emphasise underscore underline reiterate repeat continue conclude boast brag complain lament grumble recount
testify e-mail suggest propose vow pledge swear/swears/swore/sworn/swearing thunder chant intone retort counter interject interrupt elaborate
clarify confirm affirm agree disagree pronounce proclaim profess opine muse marvel wonder gush enthuse rave rant fume
sneer scoff jeer mock deadpan/deadpans/deadpanned/deadpanning tease implore beg/begs/begged/begging advise inform text/texts/texted/texting email message blog caption utter
reason rejoice venture volunteer relate theorize speculate guess estimate summarize summarise preach lecture scold chide
taunt heckle hiss bellow roar howl wail sob gasp stammer stutter drawl croak chuckle giggle snort huff object protest
inquire enquire query read/reads/read/reading assure remind quote hint signal/signals/signaled/signalled/signaling boom chime interpose disclose
rejoin stipulate tout/touts/touted/touting reflect begin/begins/began/begun/beginning demand counsel exhort fret/frets/fretted/fretting laugh echo sing/sings/sang/sung/singing
reaffirm restate remonstrate inveigh expound surmise posit/posits/posited/positing postulate specify cable telegraph attest crow
recommend elucidate tell-tale commiserate narrate vent exult blurt lash concur/concurs/concurred/concurring demur/demurs/demurred/demurring enumerate spell sum/sums/summed/summing
address rule find/finds/found/finding
gripe grouse carp kvetch whine harrumph coo purr bray bleat blab/blabs/blabbed/blabbing chortle cackle titter gloat hoot holler yelp shriek
screech squeal squeak shrill snicker snigger snarl sputter splutter rasp retell/retells/retold/retelling reassure reproach admonish forewarn
foretell/foretells/foretold/foretelling prophesy avow aver/avers/averred/averring depose certify vouch hypothesize conjecture
reckon theorise philosophize philosophise moralize sermonize pontificate editorialize editorialise wisecrack jest banter quibble equivocate
parry rebut/rebuts/rebutted/rebutting refute entreat beseech/beseeches/besought/beseeching decree drone ramble prattle blather
divulge confide intervene hypothesise apologise apologize bewail exult whimper wheeze grunt sniff gulp erupt fulminate bellyache rhapsodize
reminisce recollect remember corroborate paraphrase type/type/typed/typing scribble scrawl jot/jots/jotted/jotting correct/corrects/corrected/correcting
`;

/** Verbs that report speech where they stand by a quotation, most often a fragment. */
export const REPORT = `
call describe label/labels/labeled/labelled/labeling dub/dubs/dubbed/dubbing deem brand term characterize characterise dismiss denounce condemn criticize criticise
blast slam/slams/slammed/slamming praise hail accuse blame refer/refers/referred/referring cite allude express voice offer put/puts/put/putting promise think/thinks/thought/thinking
feel/feels/felt/feeling believe hope speak/speaks/spoke/spoken/speaking talk order instruct decry deride ridicule lambaste lambast rebuke scorn reject defend
want vow threaten attack assail portray paint depict compare liken see/sees/saw/seen/seeing consider regard view use mention discuss
address applaud thank congratulate apologize apologise regret/regrets/regretted/regretting welcome endorse oppose support question doubt fear/fears/feared/fearing worry know/knows/knew/known/knowing
fault bemoan tout cheer celebrate champion invoke coin call-out rail rage sound smile nod/nods/nodded/nodding shrug/shrugs/shrugged/shrugging grin/grins/grinned/grinning
credit/credit/credited/crediting pillory vilify malign disparage belittle denigrate deprecate savage flay mourn rue/rues/rued/ruing deplore
equate salute/salute/saluted/saluting compliment/compliment/complimented/complimenting strike/strike/struck/striking-as summon
lampoon mimic/mimics/mimicked/mimicking parrot satirize caricature upbraid reprimand indicate forecast/forecast/forecast/forecasting
encourage press push challenge pan/pans/panned/panning trash castigate excoriate skewer bash hammer rip/rips/ripped/ripping knock commend extol laud chastise berate
`;

/** Nouns of speech. */
export const SPEECH_NOUNS = `
statement statements warning warnings remark remarks comment comments claim claims assertion assertions argument call calls promise promises pledge
vow declaration announcement statement's accusation accusations allegation allegations admission suggestion contention
insistence description characterization words reply response answer question tweet tweets post posts message letter
email speech address interview testimony complaint plea appeal demand prediction boast joke reference criticism
belief view opinion quip remark's observation explanation acknowledgment acknowledgement denial threat threats motto
plan plans proposal proposals idea notion pitch theory assessment admonition invitation
advice verdict apology rant tirade outburst aside lament pleas tip counsel assurance assurances reassurance confession disclosure
recollection charge criticisms complaints questions answers replies responses pronouncement pronouncements appraisal summary conclusion
instruction instructions command request ultimatum oath toast eulogy tribute sermon homily lecture tagline catchphrase one-liner punchline zinger
wisecrack jibe gibe jab barb insult slur taunt put-down comeback riposte rejoinder rebuttal justification excuse rationale caveat farewell
greeting reaction estimation credo creed dictum maxim concern concerns hope hopes worry worries fear fears gripe regret grievance
mantra refrain slogan chant quote quotation phrase line retort rebuke
`;

export const DOCUMENTS = `
statement report letter telegram telegrams email memo apology plea lawsuit complaint filing indictment affidavit document documents study survey poll
editorial article book message tweet post caption announcement resolution bill law ruling opinion petition note
text website page advertisement ad ads release communique communiqué transcript proclamation declaration order guideline
guidelines mailer flier flyer leaflet pamphlet brochure audit dossier subpoena warrant platform newsletter bulletin communication circular questionnaire diary deposition charter constitution treaty inscription voicemail script column story headline review essay manifesto brief motion memorandum judgment judgement
advertisements spot spots commercial commercials video videos film billboard billboards readout notice notices memoir obituary handout
sentence paragraph passage footnote clause policy amendment
`;

/** Nouns whose quoted text is a name, a title, a sign or a term. */
export const WORKS = `
film movie show series song album novel book play musical single episode sitcom drama documentary podcast program
programme magazine newspaper column painting exhibition poem opera ballet hymn anthem track game videogame hit
hashtag slogan term word words phrase nickname title label moniker expression acronym motto sign signs banner banners placard placards
t-shirt t-shirts hat hats sticker stickers button buttons plaque billboard billboards tattoo category concept letters heading headline section chapter box boxes notice inscription t-shirts graffiti poster posters bumper
handle username alias pseudonym codename forum band group comedy thriller memoir bestseller trilogy franchise ballad lyric lyrics lullaby blockbuster sequel miniseries cartoon soundtrack
name names films movies songs shows novels plays poems albums paintings singles programs programmes podcasts essays essay op-ed op-eds article articles
exhibit initiative subtitle chapters verse chorus aria overture sonata concerto requiem psalm jingle ditty ringtone mixtape ep lp cd dvd remix monologue
soliloquy sketch skit segment webinar seminar workshop lecture documentaries sitcoms memoirs bestsellers pamphlet booklet leaflet flyer flier zine newsletter
blog vlog meme memes emoji watchword catchphrase catchword catch-phrase buzzword buzzwords byword epithet epithets sobriquet tagline strapline trademark logo
wording caption captions banner-headline headlines chyron marquee signboard signpost placename post-it whiteboard blackboard chalkboard noticeboard scoreboard
bumper-sticker wristband armband badge badges pin pins mug mugs sweatshirt sweatshirts hoodie hoodies tee
`;

export const PRONOUNS_HE = "he him his himself";
export const PRONOUNS_SHE = "she her hers herself";
export const PRONOUNS_THEY = "they them their themselves";
export const SELVES = "i we you me us my our your";
export const RELATIVES = "who which whom";
export const DETERMINERS = `
a an the this that these those his her its their my our your some any no one two three four five six seven eight nine ten
several many most few both each every another other all such much various dozens hundreds
`;
export const PREPOSITIONS = `
of for from with at in on by about to into over under after before during between against among through near within
without toward towards behind across outside inside via per like upon onto alongside amid despite regarding as than
until beside beneath underneath atop throughout since around beyond above below off up down out
`;
export const CONJUNCTIONS =
  "and or but nor so yet while when whenever because if although though whether unless where whereas even that then how why what once";
export const AUXILIARIES = `
has have had having is are was were be been being am will would shall should can could may might must do does did
hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't don't doesn't didn't
`;
export const ADVERBS = `
also later then now never always often once again still even just only already first soon earlier recently ever
afterward afterwards thereafter instead meanwhile however too simply further separately alone next finally
yesterday today tonight there here not perhaps famously merely almost long ago rather quite back flatly ahead aloud loudly
angrily calmly quietly softly reportedly allegedly sometimes usually occasionally seldom twice otherwise therefore nonetheless nevertheless moreover indeed maybe
`;
