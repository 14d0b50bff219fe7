import { words } from "./expand.ts";
import { FOREIGN_ALSO, FOREIGN_OFFICES, FOREIGN_PAST, FOREIGN_RANKS, FOREIGN_VARIED } from "./foreign-descriptions.ts";

/** Words of descriptions by which newspapers call a named person again ("the former goalkeeper said"), in English. */

/** Nouns by which somebody known by name is called again; a nameless one would come with "a" or a complement. */
const VARIED = `
senator governor congressman congresswoman assemblyman assemblywoman councilman councilwoman lawmaker legislator representative
parliamentarian backbencher mp nominee candidate frontrunner front-runner contender hopeful challenger incumbent president
president-elect premier chancellor minister secretary mayor politician statesman stateswoman treasurer comptroller commissioner ambassador alderman democrat republican tory libertarian
businessman businesswoman billionaire millionaire mogul tycoon magnate entrepreneur industrialist financier heir heiress investor
actor actress singer rapper comedian star superstar frontman songwriter singer-songwriter musician guitarist pianist filmmaker
author novelist playwright poet memoirist essayist biographer showman entertainer starlet headliner
veteran surgeon striker midfielder defender goalkeeper goalie goaltender netminder keeper quarterback pitcher catcher shortstop
infielder outfielder linebacker cornerback lineman receiver tailback halfback fullback wideout punter kicker defenseman defenceman
winger forward center centre guard fly-half scrum-half flanker hooker batsman bowler all-rounder wicketkeeper opener
coach manager skipper slugger reliever closer right-hander left-hander southpaw righty lefty rookie sophomore junior freshman
newcomer phenom prodigy teenager youngster cyclist swimmer sprinter golfer boxer jockey driver champion medalist medallist
olympian all-star mvp laureate nobelist octogenarian septuagenarian nonagenarian sexagenarian centenarian
texan floridian new-yorker californian ohioan virginian georgian iowan oregonian minnesotan alabamian kentuckian tennessean
indianan hoosier michigander nebraskan kansan oklahoman alaskan arizonan nevadan coloradan vermonter mainer
londoner mancunian glaswegian liverpudlian yorkshireman welshman scotsman irishman englishman frenchman frenchwoman dutchman
german italian spaniard swede dane norwegian finn canadian australian brazilian argentine argentinian serb croat swiss belgian
economist historian scientist researcher biologist physicist chemist geologist ecologist climatologist astronomer anthropologist
archaeologist psychologist sociologist epidemiologist virologist veterinarian academic scholar mathematician
statistician philosopher theologian linguist botanist zoologist entomologist ornithologist paleontologist oceanographer meteorologist
architect designer inventor photographer painter sculptor illustrator cartoonist composer conductor choreographer dancer curator
chef restaurateur hotelier winemaker brewer farmer rancher fisherman plumber electrician carpenter welder roofer machinist mechanic
ironworker bricklayer stonemason beekeeper shepherd potter blacksmith locksmith watchmaker cobbler tailor florist
philanthropist explorer mountaineer climber astronaut cosmonaut aviator
native firebrand maverick moderate hardliner hard-liner populist progressive conservative liberal
député députée élu élue técnico político política
`;

/** Each role, and what else its holder is called. */
const ALSO = `
sen:senator,lawmaker,legislator,politician gov:governor,politician rep:representative,congressman,congresswoman,lawmaker,legislator
gen:general prof:professor,academic,scholar dr:doctor,physician rev:reverend,pastor,minister,clergyman
sgt:sergeant,officer lt:lieutenant,officer capt:captain,officer col:colonel,officer maj:major,officer cpl:corporal
senator:lawmaker,legislator,politician congressman:representative,lawmaker,legislator,politician
congresswoman:representative,lawmaker,legislator,politician representative:congressman,congresswoman,lawmaker,legislator,politician
assemblyman:lawmaker,legislator assemblywoman:lawmaker,legislator delegate:lawmaker,legislator mp:lawmaker,legislator,politician
legislator:lawmaker lawmaker:legislator alderman:councilman,councillor councilman:lawmaker councilwoman:lawmaker
councilor:councillor councillor:councilor cllr:councillor mayor:politician governor:politician
anchor:host,presenter,newscaster,broadcaster host:presenter,broadcaster presenter:host,broadcaster anchorman:anchor,host
anchorwoman:anchor,host newscaster:anchor moderator:host
attorney:lawyer,counsel lawyer:attorney,counsel,advocate barrister:lawyer,counsel solicitor:lawyer counsel:lawyer,attorney advocate:lawyer,counsel
litigator:lawyer,attorney physician:doctor surgeon:doctor,physician pediatrician:doctor,physician cardiologist:doctor,physician
oncologist:doctor,physician neurologist:doctor,physician psychiatrist:doctor pathologist:doctor
epidemiologist:scientist,doctor,researcher biologist:scientist,researcher chemist:scientist,researcher
physicist:scientist,researcher geologist:scientist,researcher ecologist:scientist,researcher climatologist:scientist,researcher
astronomer:scientist,researcher researcher:scientist scientist:researcher meteorologist:forecaster,weatherman weatherman:forecaster,meteorologist
professor:academic,scholar,scientist lecturer:academic historian:scholar,academic scholar:academic
ceo:executive,boss cfo:executive coo:executive executive:boss chairman:chair chairwoman:chair chair:chairman,chairwoman chairperson:chair
spokesman:spokesperson spokeswoman:spokesperson spokesperson:spokesman,spokeswoman
goalkeeper:keeper,goalie goalie:goalkeeper,netminder,goaltender goaltender:goalie,netminder netminder:goalie,goaltender
coach:manager manager:coach,boss captain:skipper skipper:captain defenseman:defender defender:defenseman
detective:officer,investigator constable:officer,policeman sergeant:officer policeman:officer policewoman:officer trooper:officer
pastor:minister,clergyman,preacher,reverend priest:clergyman rabbi:clergyman bishop:prelate archbishop:prelate
prosecutor:attorney author:writer novelist:author,writer poet:writer playwright:writer,dramatist
columnist:writer,journalist reporter:journalist correspondent:journalist,reporter editor:journalist
economist:analyst strategist:analyst,operative consultant:strategist,adviser adviser:aide,advisor advisor:adviser,aide
director:filmmaker singer:musician rapper:musician guitarist:musician pianist:musician drummer:musician
businessman:entrepreneur founder:entrepreneur plumber:tradesman
teacher:educator principal:educator superintendent:educator farmer:grower rancher:cattleman
`;

/** Titles that stand abbreviated before a name. */
const ABBREVIATED = `
sen:senator gov:governor rep:representative gen:general prof:professor dr:doctor rev:reverend sgt:sergeant lt:lieutenant
capt:captain col:colonel maj:major cpl:corporal cllr:councillor supt:superintendent insp:inspector amb:ambassador
atty:attorney sec:secretary det:detective pres:president
`;

/** Ranks below or beside an office: the vice president is not "the president". */
const RANKS = "vice deputy assistant associate lieutenant lt under sub junior co acting interim";

/** No longer in office. */
const PAST = "former ex onetime one-time erstwhile retired ousted late";

/** What an answer is given with. */
const REPLIES =
  "replied replies reply countered counters retorted retorts answered answers responded responds rejoined riposted shot shoots fired fires objected protested interrupted";

/** American states as newspapers abbreviate them after a name: "D-Calif.", "R-N.Y.". */
const STATES = `
ala:alabama ariz:arizona ark:arkansas calif:california ca:california colo:colorado conn:connecticut del:delaware fla:florida fl:florida ga:georgia
ill:illinois ind:indiana kan:kansas ky:kentucky la:louisiana md:maryland mass:massachusetts mich:michigan minn:minnesota
miss:mississippi mo:missouri mont:montana neb:nebraska nev:nevada nh:new,hampshire nj:new,jersey nm:new,mexico ny:new,york
nc:north,carolina nd:north,dakota okla:oklahoma ore:oregon pa:pennsylvania ri:rhode,island sc:south,carolina
sd:south,dakota tenn:tennessee tex:texas tx:texas vt:vermont va:virginia wash:washington wva:west,virginia wis:wisconsin wyo:wyoming
`;

/** Parties by the letter after a name. */
const PARTIES = "d:democrat,democratic r:republican i:independent l:libertarian";

function table(list: string): ReadonlyMap<string, readonly string[]> {
  const pairs = words(list).map((entry): [string, readonly string[]] => {
    const [word = "", others = ""] = entry.split(":");
    return [word, others.split(",")];
  });
  return new Map(pairs);
}

function calledBy(): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, Set<string>>();
  const add = (noun: string, word: string): void => {
    const known = by.get(noun);
    if (known === undefined) by.set(noun, new Set([word]));
    else known.add(word);
  };
  for (const [word, nouns] of CALLED_ALSO) for (const noun of nouns) add(noun, word);
  for (const [word, nouns] of WRITTEN_OUT)
    for (const noun of nouns) for (const each of [noun, ...(CALLED_ALSO.get(noun) ?? [])]) add(each, word);
  return new Map([...by].map(([noun, names]): [string, readonly string[]] => [noun, [...names]]));
}

export const VARIED_NOUNS: ReadonlySet<string> = new Set(words(VARIED));
export const CALLED_ALSO: ReadonlyMap<string, readonly string[]> = table(`${ALSO} ${FOREIGN_ALSO}`);
export const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = table(ABBREVIATED);
/** The words of roles whose holder a noun names as well: of "lawmaker" the "senator", the "sen". */
export const CALLED_BY: ReadonlyMap<string, readonly string[]> = calledBy();
export const STATE_NAMES: ReadonlyMap<string, readonly string[]> = table(STATES);
export const PARTY_NAMES: ReadonlyMap<string, readonly string[]> = table(PARTIES);
export const RANK_WORDS: ReadonlySet<string> = new Set(words(`${RANKS} ${FOREIGN_RANKS}`));
export const PAST_WORDS: ReadonlySet<string> = new Set(words(`${PAST} ${FOREIGN_PAST}`));
/** The same in German, French and Spanish. */
export const VARIED_ELSEWHERE: ReadonlySet<string> = new Set(words(FOREIGN_VARIED));
/** Offices in German, French and Spanish whose holder an article need not name. */
export const OFFICES: ReadonlySet<string> = new Set(words(FOREIGN_OFFICES));
export const REPLY_VERBS: ReadonlySet<string> = new Set(words(REPLIES));
