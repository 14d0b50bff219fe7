/** Capitalised words that are not people: places, peoples, parties, months and days. */

export const CALENDAR = `
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
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
`;

export const PLACES = `
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
`;
