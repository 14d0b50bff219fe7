/** Further nouns for people, one or several, and bodies that speak, in English. */

/** One person: occupations, offices, kin, and what newspapers call people in sport, court, church and the arts. */
export const MORE_ROLES = `
goalie playmaker centre-back full-back left-back right-back wing-back fly-half scrum-half flanker sweeper libero all-rounder spinner fast-bowler leg-spinner
off-spinner seamer paceman wicket-keeper righthander right-hander left-hander lefthander slugger southpaw knuckleballer designated-hitter first-baseman
third-baseman wideout wide-receiver running-back tailback halfback tight-end nose-tackle edge-rusher rusher placekicker long-snapper blueliner netminder
enforcer rower sculler coxswain golfer wrestler judoka fencer gymnast skater figure-skater snowboarder skier biathlete decathlete heptathlete sprinter hurdler
pole-vaulter marathoner triathlete paralympian olympian medalist medallist finalist semifinalist semi-finalist champion runner-up world-champion
titleholder defending-champion diver surfer yachtsman yachtswoman mountaineer climber alpinist sherpa explorer adventurer astronaut cosmonaut aviator co-pilot
copilot navigator crewman crewmember purser steward deckhand lorry-driver cabbie taxi-driver bus-driver chauffeur motorist motorcyclist pedestrian rider hiker
rambler camper angler birdwatcher gamekeeper forester woodsman lumberjack undersecretary under-secretary subsecretary parliamentarian backbencher frontbencher
first-minister taoiseach tánaiste tanaiste councilperson alderwoman alderperson selectwoman freeholder assemblyman assemblywoman assemblymember state-senator
lt-governor attorney-general solicitor-general registrar ombudswoman returning-officer frontman figurehead standard-bearer kingmaker powerbroker strongman
dictator autocrat warlord chieftain tribesman tribeswoman monarch crown-prince viceroy governor-general high-commissioner consul consul-general attaché
attache charge-d'affaires plenipotentiary peacekeeper peacemaker general-secretary secretary-general permanent-secretary press-secretary spox flack
speechwriter ghostwriter bundler mega-donor megadonor fixer canvasser caucusgoer caucus-goer primary-voter superdelegate officeholder ex-lawmaker ex-wife
ex-husband ex-boyfriend ex-girlfriend judge-advocate jurist foreperson barrister solicitor qc advocate-general public-defender litigator notary usher
clerk-of-court coroner examiner toxicologist probation-officer parole-officer turnkey executioner informant informer whistleblower whistle-blower co-defendant
codefendant co-conspirator conspirator accuser complainant claimant petitioner respondent appellant deponent litigant convict felon offender murderer killer
gunman shooter attacker assailant robber burglar thief mugger kidnapper abductor rapist stalker arsonist bomber hijacker smuggler trafficker dealer pimp
mobster gangster racketeer hitman fraudster scammer hacker extremist terrorist jihadist separatist nationalist unionist royalist monarchist anarchist
abolitionist suffragist suffragette feminist environmentalist conservationist naturalist pacifist populist centrist leftist rightist marxist communist fascist
reformer reformist moderniser modernizer hardliner hard-liner pragmatist idealist eurosceptic brexiteer remainer secessionist neurosurgeon neuroscientist
radiologist anesthesiologist anaesthetist dermatologist gynecologist gynaecologist obstetrician ophthalmologist orthodontist orthopedist psychiatrist
psychotherapist paediatrician gp practitioner clinician matron caregiver carer caretaker orderly phlebotomist optometrist physiotherapist physio chiropractor
dietitian dietician nutritionist virologist immunologist microbiologist bacteriologist biochemist geneticist botanist entomologist ornithologist oceanographer
marine-biologist paleontologist palaeontologist seismologist volcanologist hydrologist glaciologist weatherman weathercaster astrophysicist cosmologist
technologist technician data-scientist coder cryptographer inventor innovator academic headteacher schoolteacher schoolmaster schoolmistress headmaster
headmistress tutor instructor educator kindergartner first-grader sophomore undergraduate postgraduate alumnus alumna alum valedictorian emeritus provost
rector vice-chancellor bursar proctor stockbroker actuary underwriter insurer lender borrower mortgagor homeowner householder homebuyer renter leaseholder
squatter landowner planter sharecropper smallholder crofter dairyman dairy-farmer cattleman stockman herder herdsman goatherd drover cowboy cowhand farmhand
farmworker farm-worker laborer labourer longshoreman docker stevedore dockworker steelworker millworker autoworker coalminer coal-miner pitman quarryman
oilman roughneck wildcatter fishmonger greengrocer grocer stallholder hawker peddler pedlar newsagent publican innkeeper landlady barkeep barman barmaid
barista busboy dishwasher sous-chef caterer confectioner chocolatier cheesemaker vintner distiller seamstress dressmaker cobbler shoemaker milliner
hairdresser stylist beautician manicurist masseuse undertaker mortician gravedigger sexton verger churchwarden deacon deaconess curate vicar canon prelate
pontiff evangelist televangelist preacher missionary cantor mullah seminarian novice parishioner churchgoer worshipper worshiper congregant pilgrim believer
atheist dramatist librettist lyricist songwriter singer-songwriter bandleader bandmate bassist violinist cellist flautist flutist clarinetist saxophonist
trumpeter trombonist oboist harpist organist percussionist keyboardist soprano mezzo tenor baritone contralto bass-baritone maestro ballerina puppeteer
magician clown acrobat stuntman stuntwoman ventriloquist impressionist entertainer performer showman impresario promoter publicist cameraman camerawoman
gaffer stagehand supermodel influencer youtuber podcaster streamer gamer vlogger tiktoker webmaster photojournalist newsman newswoman newscaster newsreader
anchorman anchorwoman presenter shock-jock disc-jockey dj sportscaster sportswriter color-commentator pundit leader-writer leaderwriter diarist memoirist
satirist humorist humourist bookseller genealogist antiquarian appraiser restorer bodyguard bouncer doorman porter valet butler housekeeper maid cleaner
handyman repairman locksmith glazier tiler plasterer decorator housepainter mason joiner cabinetmaker blacksmith farrier gunsmith jeweler jeweller goldsmith
silversmith watchmaker clockmaker glassblower typesetter bookbinder bookmaker bookie croupier gambler bridegroom bride groom newlywed spouse wife-to-be fiance
fiancée stepfather stepmother stepson stepdaughter stepbrother stepsister half-brother half-sister godfather godmother godson goddaughter father-in-law
mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law great-grandfather great-grandmother great-uncle great-aunt granddad grandad grandma
grandpa granny gran mum mam mummy daddy sibling parent toddler infant schoolboy schoolgirl schoolchild youngster teen preteen tween octogenarian
septuagenarian nonagenarian centenarian sexagenarian old-timer homebody loner drifter vagrant panhandler beggar hobo runaway orphan attendee participant
panelist panellist contestant entrant exhibitor competitor teammate team-mate clubmate crewmate shipmate housemate flatmate cellmate co-worker coworker
co-author coauthor cohost co-star costar co-producer co-chairman co-chairwoman co-chair co-sponsor cosponsor financer benefactor well-wisher mourner
pallbearer griever passerby passer-by eyewitness rubbernecker gawker beachgoer concertgoer moviegoer theatergoer theatregoer festivalgoer partygoer
churchwoman diner guest hostess maitre-d' drinker smoker addict alcoholic ringleader mastermind henchman lieutenant-colonel lt-col brigadier-general
major-general vice-admiral rear-admiral fleet-admiral commodore wing-commander flight-lieutenant air-commodore air-marshal field-marshal quartermaster
paratrooper infantryman artilleryman cavalryman gunner sniper rifleman fusilier guardsman hussar legionnaire commando green-beret reservist conscript draftee
recruit cadet midshipman enlistee serviceman servicewoman submariner trooper state-trooper patrolman patrolwoman highway-patrolman sergeant-major
lance-corporal bombardier sapper mariner helmsman harbormaster harbourmaster lighthouse-keeper coastguard coastguardsman firewoman fireman lifeboatman emt
first-responder townsman townswoman villager islander highlander lowlander southerner northerner westerner easterner midwesterner new-yorker new-englander
expatriate expat exile émigré emigre asylum-seeker evacuee deportee returnee repatriate settler pioneer homesteader colonist townsperson townie chief-of-staff
chief-executive vice-chair vice-chairman vice-chairwoman vice-mayor vice-principal vice-premier deputy-mayor deputy-premier assistant-secretary
assistant-coach head-coach co-coach player-coach groundsman caddie caddy bagman scout talent-scout board-member shareholder stockholder stakeholder creditor
debtor liquidator administrator-receiver auditor-general comptroller-general accountant-general registrar-general surgeon-general postmaster
postmaster-general postmistress inspector-general assessor rate-payer ratepayer taxpayer mp mla mep msp td congressperson guide collector starter closer
elector backer sponsor patron leaver hostage detainee defector dissident dissenter objector naysayer skeptic sceptic optimist pessimist realist
alarmist denier postdoc intern trainee apprentice peer
kingpin bigwig honcho boss overseer taskmaster hopeful frontrunner front-runner also-ran guardian chaperone usherette yeoman
squire knight laird esquire aristocrat nobleman noblewoman heiress socialite debutante dowager courtier minder handler wrangler stablehand stableman groomsman
bridesmaid godparent grandparent stepparent breadwinner motorman brakeman stationmaster signalman switchman railwayman flagman lollipop-lady falconer trapper
poacher prospector speculator picker sorter packer loader hauler mover courier messenger deliveryman gig-worker temp freelancer jobseeker job-seeker
part-timer full-timer workaholic do-gooder samaritan lifesaver savior saviour perpetrator wrongdoer sinner patsy dupe
rube sucker stooge lackey crony acolyte disciple apostle devotee adherent proponent exponent apologist partisan stalwart diehard die-hard purist snob elitist
maverick iconoclast rabble-rouser agitator provocateur troublemaker vandal hooligan thug brute bully tormentor molester predator sex-offender groomer superfan
groupie bettor tipster handicapper linesman timekeeper scorekeeper
`;

/** Several people whose singular is not listed, and bodies. */
export const MORE_GROUPS = `
congregation selectboard electorate citizenry populace judiciary prosecution defence defense taskforce workforce constabulary gendarmerie militia coastguard
secretariat politburo presidium directorate conglomerate consortium cooperative co-op syndicate cartel subsidiary start-up supermarket distributor wholesaler
exporter importer looters picketers hecklers revelers revellers nonbelievers constituents seniors millennials boomers adults intellectuals publishers latinos
hispanics asians africans europeans russians ukrainians israelis palestinians arabs kurds turks iranians iraqis syrians afghans pakistanis indians britons
scots germans italians spaniards greeks poles canadians mexicans australians kiwis tories whigs federalists moderates independents greens baptists methodists
presbyterians lutherans anglicans sikhs hindus buddhists sunnis shiites gardai gardaí gendarmes carabinieri guerrillas meps tds brokers hauliers joggers
regulars stewards selectors batters keepers grandchildren in-laws twins triplets royals monarchs nobles peasants serfs slaves tribes clans doubters
`;

/** Nouns for one person whose plural is a verb as well ("hosts", "cooks") or no noun for people: they make no group. */
export const NO_PLURAL = `
head chair host anchor cook counsel guide scout steward usher brute champion coach father mother tailor bully shepherd pimp clown whip butcher private senior
junior independent retired broker ceo cfo coo cto
`;
