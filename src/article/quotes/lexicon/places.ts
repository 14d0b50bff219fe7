/** Capitalised words that are not people: places, peoples, parties, months and days. */

export const CALENDAR = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august september october
november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan
thanksgiving halloween spring summer autumn winter
`;

export const DEMONYMS = `
american americans british english french german germans italian spanish portuguese dutch belgian swiss austrian polish russian russians
ukrainian ukrainians chinese japanese korean indian indians pakistani afghan iranian iranians iraqi syrian israeli israelis palestinian palestinians
saudi turkish greek egyptian african africans european europeans asian asians latino latinos hispanic hispanics mexican mexicans canadian canadians australian
irish scottish welsh swedish norwegian danish finnish cuban brazilian argentine venezuelan colombian chilean
arab arabs muslim muslims islamic christian christians jewish jews catholic catholics protestant evangelical evangelicals mormon hindu buddhist sunni
shiite shia kurdish western eastern northern southern democratic democrat democrats republican republicans gop conservative
conservatives liberal liberals labour labor tory tories green communist socialist libertarian independents
californian texan londoner parisian berliner new-yorker black white native internet god nazi nazis isis islam christianity trumpism
brexit olympic olympics covid covid-19 twitter facebook
briton britons englishman englishmen englishwoman irishman irishmen irishwoman scot scots scotsman welshman welshmen frenchman frenchmen dutchman spaniard
spaniards dane danes swede swedes norwegians finns czech czechs slovak slovaks slovenian hungarian hungarians romanian romanians bulgarian bulgarians serbian
serbians croatian croatians bosnian bosnians albanian albanians kosovar macedonian montenegrin belarusian belarusians moldovan estonian latvian lithuanian
lithuanians armenian armenians azerbaijani azeri chechen tatar cypriot maltese icelandic icelander greeks turks kurds austrians belgians italians poles
scandinavian nordic balkan slavic soviet soviets bavarian catalan catalans basque basques sicilian flemish walloon breton cornish jordanian lebanese kuwaiti
qatari bahraini emirati omani yemeni yemenis iraqis syrians afghans saudis egyptians libyan libyans tunisian tunisians algerian algerians moroccan moroccans
sudanese ethiopian ethiopians eritrean somali somalis kenyan kenyans ugandan ugandans tanzanian rwandan rwandans burundian congolese angolan zambian
zimbabwean zimbabweans mozambican namibian botswanan nigerian nigerians ghanaian ghanaians ivorian senegalese malian gambian liberian cameroonian chadian
malawian mauritian malagasy bangladeshi bangladeshis sri-lankan nepali nepalese bhutanese burmese rohingya thai vietnamese cambodian laotian malaysian
malaysians indonesian indonesians singaporean singaporeans filipino filipinos filipina taiwanese mongolian tibetan tibetans uighur uyghur kazakh uzbek tajik
kyrgyz turkmen australians aussie aussies kiwi kiwis maori aboriginal tasmanian queenslander samoan tongan fijian papuan brazilians argentinian argentinians
venezuelans colombians chileans peruvian peruvians ecuadorian ecuadorean bolivian bolivians paraguayan uruguayan guatemalan honduran hondurans salvadoran
salvadorans nicaraguan panamanian dominican dominicans haitian haitians jamaican jamaicans trinidadian barbadian bahamian puerto-rican cubans alaskan arizonan
arkansan californians coloradan delawarean floridian floridians hawaiian iowan iowans kansan kentuckian louisianan mainer marylander michigander minnesotan
minnesotans mississippian missourian montanan nebraskan nevadan ohioan ohioans oklahoman oregonian oregonians pennsylvanian pennsylvanians tennessean texans
vermonter vermonters virginian virginians washingtonian wisconsinite hoosier hoosiers chicagoan chicagoans bostonian bostonians philadelphian angeleno
angelenos new-yorkers londoners parisians berliners liverpudlian mancunian glaswegian geordie dubliner dubliners mumbaikar delhiite sydneysider melburnian
torontonian montrealer ontarian quebecer quebecois albertan manitoban punjabi punjabis bengali bengalis tamil tamils kashmiri kashmiris gujarati marathi
maratha telugu malayali kannadiga bihari assamese dalit dalits brahmin parsi pashtun pashtuns sindhi balochi anglican anglicans baptist baptists methodist
methodists presbyterian presbyterians lutheran lutherans episcopal episcopalian episcopalians pentecostal mormons quaker quakers mennonite amish orthodox
puritan unitarian calvinist sikh sikhs jain jains hindus buddhists sunnis shiites shi'ite alawite druze coptic copt copts maronite yazidi zionist hasidic
indigenous latin latina latinas latinx chicano caucasian afro-american african-american african-americans asian-american asian-americans native-american
arab-american gentile whig whigs federalist federalists progressive progressives unionist unionists nationalist nationalists populist populists bolshevik
bolsheviks menshevik peronist gaullist maoist marxist marxists trotskyist stalinist leninist fascist fascists communists socialists libertarians greens
centrist centrists moderate moderates anarchist anarchists separatist islamist islamists jihadist dem dems lib libs labourite blairite corbynite thatcherite
brexiteer brexiteers remainer remainers ukip snp dup sdlp loyalist royalist secessionist confederate confederates trumpist reaganite clintonite
olympian olympians paralympic paralympics coronavirus ebola zika instagram tiktok whatsapp bitcoin hanukkah passover diwali yom kippur
rosh hashanah advent pentecost whitsun midsummer hogmanay juneteenth 
`;

export const PLACES = `
zealand lanka leone faso
america usa u.s. us u.k. uk britain england scotland wales ireland france germany italy spain portugal netherlands belgium
switzerland austria poland russia ukraine china japan korea india pakistan afghanistan iran iraq syria israel palestine
gaza jordan lebanon egypt libya turkey greece cyprus sweden norway denmark finland iceland canada mexico cuba brazil argentina
venezuela colombia chile peru australia africa europe asia washington london paris berlin moscow beijing tokyo tehran
jerusalem cairo baghdad kabul damascus brussels rome madrid vienna geneva alabama alaska arizona arkansas california
colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey york carolina
dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming chicago boston
philadelphia houston dallas atlanta miami cleveland detroit seattle phoenix denver orlando tampa baltimore pittsburgh
manhattan brooklyn queens bronx harlem hollywood broadway angeles francisco vegas orleans diego antonio england's
benghazi aleppo mosul kyiv kiev delhi mumbai shanghai hong kong singapore sydney melbourne toronto ottawa montreal
dublin edinburgh glasgow manchester liverpool birmingham leeds oxford cambridge d.c. n.h. n.y. n.j. calif fla pa va wis mich
mass conn ariz nev colo ill ind minn tenn ala ga la md mo okla ore wash
vietnam thailand indonesia malaysia philippines taiwan bangladesh nepal myanmar burma cambodia laos mongolia kazakhstan uzbekistan
georgia armenia azerbaijan belarus moldova romania bulgaria serbia croatia bosnia kosovo albania macedonia slovenia slovakia hungary
czechia latvia lithuania estonia yemen oman qatar kuwait bahrain emirates dubai riyadh morocco algeria tunisia sudan ethiopia
kenya somalia uganda rwanda tanzania zambia zimbabwe mozambique nigeria ghana senegal mali niger chad cameroon congo angola namibia
botswana haiti jamaica honduras guatemala nicaragua panama ecuador bolivia paraguay uruguay caracas bogotá lima havana ankara istanbul
athens lisbon warsaw prague budapest bucharest sofia oslo stockholm copenhagen helsinki amsterdam hague hamburg frankfurt milan
naples barcelona marseille lyon lille bordeaux nairobi lagos accra pretoria johannesburg midwest appalachia
nashville memphis charlotte raleigh jacksonville milwaukee minneapolis omaha tulsa albuquerque tucson sacramento oakland honolulu
deutschland frankreich österreich schweiz münchen hamburg köln wien españa francia allemagne espagne
antarctica arctic atlantic pacific caribbean mediterranean scandinavia balkans siberia crimea donbas chechnya kurdistan kashmir punjab tibet xinjiang
manchuria sahara sahel maghreb levant mesopotamia patagonia amazonia aruba bahamas barbados belize benin bermuda bhutan brunei burundi comoros djibouti
dominica eritrea eswatini swaziland fiji gabon gambia gibraltar greenland grenada guam guinea guyana kiribati kyrgyzstan lesotho liberia liechtenstein
luxembourg macau madagascar malawi maldives malta mauritania mauritius micronesia monaco montenegro nauru palau papua rhodesia samoa seychelles suriname
tajikistan togo tonga trinidad tobago turkmenistan tuvalu vanuatu vatican zanzibar holland persia siam ceylon czechoslovakia yugoslavia ussr prussia bohemia
moravia bavaria saxony catalonia andalusia tuscany sicily sardinia lombardy veneto normandy brittany provence corsica flanders wallonia ulster munster
connacht leinster antrim armagh fermanagh donegal sligo galway limerick wexford wicklow kildare kilkenny offaly laois
longford leitrim roscommon cavan monaghan louth meath westmeath tipperary belfast derry londonderry lisburn newry cornwall dorset somerset wiltshire
berkshire oxfordshire buckinghamshire hertfordshire essex sussex suffolk norfolk cambridgeshire lincolnshire nottinghamshire derbyshire
leicestershire northamptonshire warwickshire worcestershire gloucestershire herefordshire shropshire staffordshire cheshire lancashire yorkshire cumbria
northumberland tyneside teesside merseyside humberside midlands anglia cotswolds sheffield newcastle nottingham leicester coventry southampton
portsmouth plymouth exeter norwich ipswich brighton wolverhampton stoke-on-trent sunderland middlesbrough swansea cardiff wrexham aberdeen dundee
inverness fife lothian orkney shetland holyrood stormont heathrow gatwick ontario quebec québec alberta manitoba
saskatchewan newfoundland labrador yukon nunavut winnipeg calgary edmonton vancouver halifax saskatoon mississauga brampton queensland
tasmania brisbane adelaide hobart canberra fremantle geelong ballarat bendigo auckland christchurch dunedin kolkata calcutta chennai bengaluru
bangalore hyderabad ahmedabad lucknow kanpur jaipur nagpur patna bhopal indore chandigarh amritsar srinagar jammu guwahati kochi thiruvananthapuram
bhubaneswar raipur dehradun gurgaon noida goa gujarat rajasthan maharashtra karnataka kerala odisha bihar jharkhand assam manipur mizoram nagaland
tripura sikkim haryana uttarakhand telangana lahore karachi islamabad rawalpindi peshawar quetta dhaka chittagong colombo kathmandu kandahar herat bangkok
hanoi saigon manila jakarta rangoon yangon seoul pyongyang busan osaka kyoto hiroshima nagasaki fukushima okinawa taipei guangzhou shenzhen wuhan
chongqing tianjin nanjing lhasa ulaanbaatar abuja ibadan addis ababa khartoum darfur mogadishu kampala kigali kinshasa harare lusaka maputo luanda
windhoek gaborone durban soweto dakar bamako abidjan ouagadougou casablanca rabat algiers tunis tripoli alexandria suez sinai nile ramallah hebron nablus
jenin haifa tel aviv beirut doha manama sanaa basra kirkuk fallujah najaf karbala idlib raqqa isfahan shiraz mashhad qom natanz kharkiv
odesa odessa mariupol donetsk luhansk kherson lviv bakhmut minsk vilnius tallinn chisinau tbilisi yerevan baku astana almaty tashkent bishkek petersburg
vladivostok grozny belgrade zagreb sarajevo pristina skopje tirana ljubljana bratislava krakow gdansk rotterdam antwerp ghent zurich lausanne munich
cologne dresden leipzig stuttgart düsseldorf hannover nuremberg salzburg innsbruck turin genoa bologna palermo seville valencia bilbao malaga
granada majorca ibiza strasbourg toulouse nantes calais cannes versailles gothenburg malmo reykjavik thessaloniki brasília brasilia são 
janeiro buenos aires montevideo quito guayaquil medellín medellin cartagena maracaibo managua tegucigalpa guadalajara monterrey
tijuana juárez cancún cancun acapulco oaxaca chiapas puerto rico cheyenne laramie boise spokane tacoma scottsdale
glendale anaheim fresno bakersfield modesto berkeley pasadena burbank compton malibu fargo bismarck topeka wichita 
peoria rockford evanston indianapolis toledo akron youngstown cincinnati louisville knoxville chattanooga
huntsville tuscaloosa biloxi shreveport tallahassee gainesville pensacola sarasota lauderdale
boca asheville greensboro roanoke arlington annapolis hoboken syracuse rochester albany
yonkers poughkeepsie hartford stamford bridgeport worcester nantucket duluth dubuque davenport
sioux kenosha lansing saginaw dearborn fayetteville lubbock amarillo abilene christi galveston ozarks catskills
adirondacks hamptons rockies wyo kan neb tex ky vt mont s.c. n.c. n.m. n.d. s.d. r.i. w.va ont b.c. n.s.w
`;
