/** Nouns for people, titles and parts of organisations' names, in English. */

/** One person. */
export const ROLES = `
spokesman spokeswoman spokesperson spokesmen official officer president vice-president chairman chairwoman chairperson chair chief
director manager executive ceo cfo coo cto founder co-founder cofounder owner partner head leader minister secretary governor mayor
senator congressman congresswoman representative lawmaker legislator councilman councilwoman councillor councilor councilmember commissioner
ambassador diplomat envoy general colonel major captain lieutenant sergeant admiral commander commandant soldier marine
veteran prosecutor attorney lawyer counsel judge justice magistrate sheriff detective constable inspector superintendent
policeman policewoman cop deputy agent investigator analyst economist strategist consultant adviser advisor aide
staffer assistant candidate nominee opponent rival challenger incumbent contender delegate activist organizer organiser
campaigner advocate critic supporter voter resident neighbor neighbour witness victim survivor patient doctor
physician surgeon nurse paramedic firefighter teacher professor lecturer scholar scientist researcher historian
biologist psychologist sociologist epidemiologist author writer novelist poet journalist reporter editor correspondent
columnist blogger commentator critic host anchor moderator pollster broadcaster producer filmmaker actor actress
singer musician rapper artist comedian designer architect engineer developer programmer coach player captain striker
goalkeeper quarterback pitcher athlete driver trucker farmer rancher worker employee employer manager supervisor
contractor builder plumber electrician carpenter mechanic waiter waitress chef cook bartender baker barber clerk
cashier teller counterpart shopkeeper businessman businesswoman entrepreneur investor trader banker broker accountant realtor
salesman developer landlord tenant student pupil graduate freshman senior junior principal dean chancellor
superintendent librarian pastor priest bishop archbishop cardinal rabbi imam minister reverend monk nun pope cleric
king queen prince princess emperor sultan emir sheikh ayatollah premier prime-minister pm mother father mom dad
son daughter brother sister husband wife uncle aunt cousin grandmother grandfather grandson granddaughter nephew niece
friend colleague roommate classmate fiancé fiancee boyfriend girlfriend widow widower man woman boy girl child teenager
youth guy lady gentleman person passenger pilot tourist traveler visitor customer client caller fan follower user
immigrant migrant refugee prisoner inmate suspect defendant plaintiff juror expert specialist insider source
negotiator mediator translator interpreter bystander onlooker protester protestor demonstrator marcher rioter volunteer donor member
independent democrat republican conservative liberal socialist libertarian progressive hawk insurgent rebel militant
fighter operative surrogate whip speaker chaplain treasurer auditor regulator ombudsman trustee alderman selectman
retiree pensioner retired homemaker housewife nanny babysitter biker hunter fisherman ranger guard butcher vet veterinarian therapist
dentist pharmacist midwife lifeguard umpire referee trainer jockey boxer runner swimmer cyclist skipper midfielder defender
forward winger batsman bowler billionaire millionaire tycoon magnate heir mogul philanthropist comptroller clergyman firebrand
administrator meteorologist forecaster archaeologist astronomer physicist chemist geologist climatologist economist ecologist zoologist pathologist cardiologist pediatrician oncologist neurologist anthropologist theologian philosopher mathematician statistician demographer criminologist linguist critic sculptor illustrator cartoonist photographer videographer cinematographer screenwriter playwright biographer essayist lobbyist financier restaurateur hotelier sommelier brewmaster custodian janitor groundskeeper bellhop concierge receptionist secretary bookkeeper auctioneer surveyor roofer welder machinist miner logger sailor skipper stewardess flight-attendant dispatcher responder rescuer medic corpsman airman seaman private corporal ensign brigadier marshal warden jailer bailiff stenographer paralegal magistrate arbitrator counselor counsellor organiser planner booster confidant loyalist booster detractor reliever newcomer rookie veteran pensioner shopper commuter seller vendor grower brewer winemaker curator conservator archivist gallerist choreographer dancer conductor ally foe narrator announcer hygienist operator individual heckler carrier docent busker juggler landscaper ferryman boatman jogger archer cricketer footballer composer pianist guitarist drummer
catcher outfielder infielder shortstop baseman linebacker cornerback lineman receiver fullback punter kicker winger bowler wicketkeeper goaltender defenseman freestyler
painter stepfather stepmother stepson stepdaughter stepbrother stepsister godfather godmother godson goddaughter father-in-law mother-in-law
son-in-law daughter-in-law brother-in-law sister-in-law half-brother half-sister ex-husband ex-wife spouse fiance fiancé fiancée twin mum
painter potter weaver tailor florist gardener arborist beekeeper shepherd stonemason bricklayer electrician foreman forewoman trawlerman postman postwoman mailman
`;

/** Several people, or a body that speaks. */
export const GROUPS = `
officials police authorities prosecutors lawyers attorneys aides advisers advisors critics supporters opponents
experts analysts economists scientists researchers historians scholars doctors residents neighbors neighbours witnesses
relatives parents families family friends colleagues students teachers workers employees staff voters democrats republicans
conservatives liberals lawmakers senators congressmen leaders executives managers investors traders sources
reporters journalists activists protesters protestors demonstrators organizers organisers campaigners advocates
investigators detectives firefighters soldiers troops diplomats ministers governors mayors candidates rivals people
men women children kids boys girls others some many several most both two three four crowd crowds audience audiences fans spectators players members
participants passengers survivors victims patients customers users commenters veterans farmers immigrants migrants refugees
evangelicals catholics muslims jews christians americans observers insiders strategists pollsters operatives surrogates delegates
spokesmen spokeswomen spokespeople representatives regulators judges justices jurors jury
bench tribunal
government administration ministry department agency office campaign committee commission council court
company firm bank corporation organization organisation group union association party team club church school university
college hospital embassy army military navy force pentagon kremlin palace parliament congress senate house cabinet
board panel bureau institute foundation coalition alliance charity network newspaper paper magazine station
regime opposition leadership management publisher retailer manufacturer airline maker giant startup watchdog regulator
nobody everyone everybody someone somebody anyone anybody none
allies loyalists backers detractors boosters insiders neighbours mps peers ministers authority movement press clinic museum project tribe jurors campaigners guests couple pair trio wives husbands sons daughters brothers sisters moms dads grandparents elders counsellors clergy bishops
owners landlords tenants shoppers commuters drivers villagers islanders locals tourists visitors onlookers bystanders
crew crews nonprofit nonprofits choir troupe orchestra brewery bakery zoo airport individuals
groups media television radio networks channels agencies ministries departments courts councils committees boards commissions unions parties
charities churches schools universities colleges hospitals banks firms companies airlines newspapers papers magazines websites governments
campaigns organisations organizations associations federations outlets teams clubs cities countries nations communities community factions
guild league society centre center fund trust caucus lobby diocese mosque synagogue temple monastery brigade squad inquiry inquest chamber
assembly legislature consulate delegation think-tank think-tanks thinktank academy pharmacy gallery library theater theatre automaker carmaker
railway utility supplier winery federation confederation partnership junta faction lenders insurers retailers publishers
coalitions butchers coaches watchdogs spies clergy alumni mothers fathers couples consumers protestants mormons
 hecklers joggers footballers cricketers
`;

/** Abbreviated and written-out titles that stand before a name in addition to the roles above. */
export const TITLES = `
sen sens rep reps gov govs gen col maj capt lt sgt cpl pvt cmdr adm rev fr hon prof pres supt det insp msgr amb atty
sec secy del ald comm brig first second deputy former ex-president ex-mayor ex-governor late then acting interim assistant
associate lead longtime vice prime foreign attorney press chief senior junior supreme crown state national
brigadier sergeant-at-arms comrade citizen coach captain uncle aunt grandma grandpa father brother mother sister elder
super co-chair vice-chair secretary-general head-coach headmaster headteacher headmistress detective-sergeant
cllr cllrs cllors drs messrs mmes profs revd rt lcpl pte gnr spr tpr l/cpl lt-gen lt-col maj-gen brig-gen lt-cmdr lt-gov atty-gen det-sgt det-insp ssgt msgt
gysgt tsgt cmsgt pfc spc wo cpo cdr lcdr radm vadm cmdt cst const dci dsi dcs dcc acc pc wpc psni insp-gen igp dgp dsp asi shri shrimati sri smt thiru
thirumathi kumari selvi pandit ustad ustaz maulvi moulvi mufti swami mahant acharya sadhu haji hajji alhaji hajia hajiya datuk datin dato tengku oba otunba
sayyid sayed hazrat khanum begum daw senhor senhora padre frei abbé abbe père pere soeur sœur dott dottor onorevole lic lcdo licenciado arq avv fräulein
pfarrer gräfin freiherr baronet vp svp evp dpm chairman-elect ndp provost rector abbot abbess vicar canon deacon lama rinpoche venerable rebbe rav hajj asst
assoc exec dir mgr mng joint additional honorary outgoing incoming onetime one-time then-president then-candidate then-senator then-mayor then-governor
then-secretary ex-minister ex-senator ex-congressman ex-chief ex-policeman ex-soldier ex-wife ex-husband would-be self-described self-styled mid-fielder
centre-half left-arm right-arm left-handed right-handed all-star all-pro mvp hall-of-famer olympian medallist medalist champion top-seeded unseeded
award-winning long-time
`;

export const HONORIFICS_MALE = "mr mister sir monsieur m herr señor sr signor don lord";
export const HONORIFICS_FEMALE = "mrs ms miss mme madame mlle frau señora sra signora doña dame lady madam";
export const HONORIFICS = "dr doctor prof professor mx";

/**
 * Titles that belong to a name: religious honours and royal titles without which nobody names the person
 * ("Ayatollah Ali Khamenei", "Pope Francis", "Queen Elizabeth II"). Offices ("President", "Cardinal", "Crown
 * Prince") are roles instead.
 */
export const KEPT_TITLES = `
ayatollah hojatoleslam pope king queen prince princess emperor empress sultan sheikh shaikh sheikha sheik imam mullah maulana
lama mother saint sister pharaoh tsar czar shah baroness lord lady duke duchess count countess
`;

export const ORGANISATIONS = `
university college school institute institution academy ministry department agency office bureau commission committee
council court congress senate house parliament assembly party union association federation league club team church
hospital clinic bank fund foundation trust society center centre centers centres chamber group corp corporation company co inc ltd llc plc gmbh ag
ledger examiner inquirer courier sentinel telegraph bulletin mirror register times post journal news herald tribune guardian gazette chronicle observer globe star daily press magazine network radio
television tv channel cnn nbc abc cbs msnbc fox bbc npr pbs reuters bloomberg politico buzzfeed breitbart ap afp cnbc
pentagon kremlin nato fbi cia nsa irs epa un eu u.n. e.u. doj dhs who imf opec nasa nra aclu gop dnc rnc
facebook twitter google apple microsoft amazon instagram youtube airlines airways motors industries systems technologies
partners holdings capital securities insurance police navy army force guard marines corps command campaign administration
embassy airport museum library theater theatre street avenue road boulevard square park tower hotel stadium
services service authority board project coalition alliance caucus conference convention council's movement
enterprises brothers sons laboratories pharmaceuticals entertainment studios pictures records museum festival
city county district township borough parish province region state treasury
argus advertiser intelligencer enquirer newsweek gazette-mail examiner-enterprise union-tribune union-leader star-tribune sun-times post-dispatch free-press
times-picayune herald-leader post-gazette plain-dealer beacon-journal democrat-gazette espn itv rté rte sbs cbc nhk pti ani ians ndtv dpa efe ansa tass xinhua
kyodo yonhap interfax itar-tass upi c-span axios gawker deadspin techcrunch jezebel vice-news newsmax oan telesur al-jazeera al-arabiya pty llp pvt nv bv oy
srl sarl ngo netflix reddit tiktok snapchat whatsapp uber lyft airbnb tesla boeing airbus toyota honda nissan volkswagen bmw walmart costco starbucks pfizer
moderna merck novartis roche unilever nestlé nestle samsung huawei tencent alibaba bytedance ibm cisco nvidia qualcomm paypal mastercard citigroup citibank
jpmorgan hsbc santander blackrock exxonmobil exxon chevron unicef unesco unhcr iaea wto oecd asean opcw icc icj osce unrwa wfp fao naacp splc peta superpac
fec ftc fda fcc ntsb noaa usda atf usaid osha nlrb cdc nih constabulary gendarmerie militia secretariat directorate battalion fellowship guild consortium
cooperative societies associates consulting consultants analytics logistics solutions software networks communications telecom petroleum utilities beverages
brewing breweries distillers foodservice outfitters automotive aerospace aviation airline railway railways railroad transit shipping cruises ferries
properties realty estates construction engineering healthcare medical hospice diagnostics biotech biosciences genomics therapeutics vaccines assurance
financial mortgage investments ventures orchestra symphony philharmonic chorale ballet opera theatricals playhouse cinemas galleries archive archives
observatory planetarium aquarium cathedral mosque synagogue diocese archdiocese ministries seminary monastery convent rectory polytechnic conservatory
kindergarten preschool alumni fraternity sorority libraries laboratory labs athletics albion hotspur fc afc rfc yankees mets lakers celtics knicks steelers
seahawks astros orioles padres penitentiary courthouse headquarters senate-house knesset bundestag bundesrat duma dáil dail seanad oireachtas stormont
holyrood senedd cortes folketing riksdag storting majlis sabha rajya vidhan politburo hamas hezbollah taliban likud fatah fein féin fáil gael bjp sena
`;
