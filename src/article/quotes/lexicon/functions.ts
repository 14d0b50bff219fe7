/** Words that are no names although a sentence may begin with them, and particles and suffixes of names. */

export const FUNCTION_WORDS = `
the a an this that these those his her its their our your my he she it they we you i who what which where when why how
and but or nor so yet if as at by in on of for from with to into over under after before since during between among against
about around through across behind beyond despite although though while because until unless once whether not no yes
also then now there here still even just only perhaps maybe however meanwhile moreover furthermore instead indeed
later earlier recently today yesterday tomorrow tonight ago some any many most more much few several all both each
every either neither another other others such same one two three four five six seven eight nine ten first second third
last next asked told said saying says speaking according like unlike is are was were be been being do does did has have had
will would can could may might must should shall let lets please thank thanks well oh ah hey ok okay yeah sure right look
never always often sometimes usually again too very really quite rather almost nearly nothing
everything something anything 
asked pressed given having despite amid apart besides except including regarding concerning per via within without
good great best better new old big long short high low early late young former make making made take get go going come
q & vs plus under near inside outside upon toward towards up down out off back away dear mr. more less than
separately finally eventually initially ultimately clearly obviously apparently reportedly allegedly certainly probably
hundreds thousands millions dozens only whatever whoever whenever wherever whose whom addressing referring reacting
responding noting citing adding calling describing answering writing following thus hence otherwise nonetheless nevertheless
welcome congratulations sorry hello hi goodbye stop don't can't won't it's i'm we're you're that's there's he's she's
likewise similarly additionally conversely accordingly consequently therefore elsewhere nowadays overall afterward afterwards thereafter beforehand anyway
somehow somewhere sometime everywhere nowhere alas amen yup nope nah wow gosh hmm um uh aha oops bravo hooray cheers granted inevitably unsurprisingly
surprisingly remarkably notably importantly crucially significantly strangely oddly curiously ironically sadly tragically unfortunately fortunately luckily
thankfully hopefully frankly honestly seriously basically literally actually truly simply merely mostly mainly chiefly largely partly roughly approximately
exactly precisely gradually slowly quickly suddenly immediately instantly shortly soon presently currently lately previously formerly originally traditionally
historically typically generally normally ordinarily occasionally frequently rarely seldom hardly scarcely barely specifically especially particularly
primarily principally predictably supposedly presumably possibly potentially theoretically technically officially publicly privately personally politically
legally financially economically internationally nationally locally globally domestically statewide nationwide worldwide overnight meantime together alone
crucial firstly secondly thirdly lastly interestingly amazingly incredibly naturally evidently undoubtedly arguably admittedly regrettably mercifully famously
infamously understandably conceivably happily unhappily quietly calmly angrily i'll i've i'd you'll you've you'd he'll he'd she'll she'd we'll we've we'd
they'll they've they'd it'll it'd that'll that'd there'll there'd who'd who'll who's what's what'd where's when's how's why's let's here's isn't aren't wasn't
weren't hasn't haven't hadn't doesn't didn't couldn't shouldn't wouldn't mustn't ain't y'all gonna gotta wanna seeing hearing feeling thinking believing
knowing looking watching waiting sitting standing running walking driving leaving returning arriving visiting meeting joining leading facing fearing hoping
seeking trying using taking getting putting holding keeping turning coming working living growing moving starting beginning ending stopping playing winning
losing paying buying selling helping asking telling talking discussing arguing insisting claiming suggesting urging warning announcing introducing presenting
defending accusing blaming praising criticizing criticising quoting echoing invoking recalling remembering reflecting considering assuming judging based
compared born raised educated elected appointed located founded backed flanked surrounded armed accompanied confronted reached contacted interviewed quizzed
prompted urged pushed forced driven combined taken seen viewed shown written published released everyone's nobody's somebody's today's yesterday's tomorrow's
`;

export const NAME_PARTICLES = `
van von der den de del della di da do dos das du la le el al bin bint ibn ben abu ter ten zu zum y e san st st. af av
`;

export const NAME_SUFFIXES =
  "jr sr jr. sr. ii iii iv vi vii viii ix xii xiii xiv xv xvi xvii xviii xix xx xxiii esq phd ph.d. md m.d.";

/** Abbreviations whose full stop ends no sentence. */
export const ABBREVIATIONS = `
mr mrs ms dr prof sen sens rep reps gov govs gen col maj capt lt sgt cpl cmdr adm rev fr hon pres supt det insp msgr
atty sec st mt ft jr sr inc corp co ltd vs etc no nos vol jan feb mar apr jun jul aug sept sep oct nov dec dept univ assn
bros calif fla pa va wis mich mass conn ariz nev colo ill ind minn tenn ala ga la md mo okla ore wash ca e.g i.e approx
est mme mlle sra d.c n.h n.y n.j u.s u.k u.n a.m p.m ph.d m.d messrs bzw z.b dipl ing hr fr hon
cllr cllrs drs profs revd rt ald asst assoc exec brig lcpl pte cpt ssgt msgt pfc spc cst const congr amb cdr lcdr comdr mm mlles ste tex ky wyo mont vt neb
kan w.va r.i s.c n.c n.m n.d s.d ont sask alta que b.c n.s.w n.z intl natl govt gov't tel ext figs eds vols pp cit viz cf ft-lbs lb lbs oz yd yds sq
`;

/** Abbreviations of things, which never speak: "CCTV footage", "a DNA test". */
export const THINGS =
  "cctv dna rna gps hiv aids dvd cd tv pdf sms vat gdp gst adhd ptsd mri ct pcr ev suv hgv lgbt lgbtq lgbtqi bame diy faq id iq kpi llm ai pr hr r&d ppe fir evm pil";
