/** Cue verbs, cue phrases and small words in German, French and Spanish: written-out forms that newspapers use. */

export interface LanguageWords {
  readonly speech: string;
  readonly report: string;
  readonly participles: string;
  readonly nouns: string;
  readonly he: string;
  readonly she: string;
  readonly they: string;
  readonly who: string;
  readonly self: string;
  readonly determiners: string;
  readonly prepositions: string;
  readonly conjunctions: string;
  readonly auxiliaries: string;
  readonly adverbs: string;
  readonly roles: string;
  readonly groups: string;
  readonly titles: string;
  readonly documents: string;
  readonly works: string;
  readonly according: string;
}

export const GERMAN: LanguageWords = {
  speech: `
sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären betont betonte betonten meint meinte meinten antwortet antwortete
fragt fragte fragten ruft rief riefen schreibt schrieb schrieben geschrieben warnt warnte warnten fordert forderte forderten kritisiert kritisierte
ergänzt ergänzte fügt fügte hinzu berichtet berichtete berichteten behauptet behauptete bestätigt bestätigte kündigt kündigte
teilt teilte teilten mitgeteilt äußert äußerte äußerten versichert versicherte verspricht versprach lobt lobte mahnt mahnte
bekräftigt bekräftigte unterstreicht unterstrich räumt räumte stellt stellte verkündet verkündete verlangt verlangte
entgegnet entgegnete erwidert erwiderte erzählt erzählte erzählten erinnert erinnerte fasst fasste hofft hoffte
klagt klagte klagten beklagt beklagte vermutet vermutete befürchtet befürchtete glaubt glaubte findet fand konstatiert konstatierte
resümiert resümierte twittert twitterte verteidigt verteidigte zitiert zitierte urteilt urteilte bilanziert bilanzierte
verrät verriet gesteht gestand gibt gab spricht sprach begründet begründete beteuert beteuerte bemerkt bemerkte
freut freute wettert wetterte spottet spottete scherzt scherzte appelliert appellierte prophezeit prophezeite
argumentiert argumentierte kommentiert kommentierte wünscht wünschte bittet bat flüstert flüsterte schreit schrie murmelt murmelte heißt hieß lautet lautete`,
  report: `
nennt nannte nannten bezeichnet bezeichnete bezeichneten beschreibt beschrieb wirft warf sieht sah spreche redet redete hält hielt
weist wies lehnt lehnte wertet wertete verurteilt verurteilte bewertet bewertete begrüßt begrüßte dankt dankte denkt dachte will wollte
`,
  participles: "",
  nouns:
    "erklärung aussage mitteilung interview rede warnung forderung vorwurf äußerung stellungnahme behauptung worten",
  he: "er ihm ihn sein",
  she: "sie ihr ihre",
  they: "",
  who: "der die das welcher welche",
  self: "ich wir mir uns",
  determiners:
    "der die das ein eine einer eines einem einen den dem des dieser diese dieses sein seine ihr ihre kein keine zwei drei vier mehrere viele einige manche",
  prepositions:
    "von vom für aus mit bei beim in im an am auf zu zur zum über unter nach vor seit während gegen durch ohne um laut zufolge gegenüber wegen trotz",
  conjunctions: "und oder aber doch denn dass ob weil wenn als während obwohl damit sondern so wie",
  auxiliaries:
    "hat haben hatte hatten ist sind war waren wird werden wurde wurden kann können konnte soll sollte muss musste habe sei",
  adverbs:
    "auch dann nun jetzt schon noch später zuvor außerdem zudem dazu weiter am dienstag gestern heute jedoch allerdings daraufhin anschließend bereits erneut hinzu einst dabei nur sich es mit an ein fest",
  roles: `
vertreter vertreterin verwalter verwalterin betreiber betreiberin besitzer besitzerin inhaber inhaberin gründer gründerin geschäftsmann verkäufer verkäuferin händler händlerin rentner rentnerin fahrer fahrerin
sprecher sprecherin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin minister ministerin präsident präsidentin führer führerin meister meisterin politiker politikerin beauftragter beauftragte rätin zeugin augenzeuge
kanzler kanzlerin bundeskanzler bundeskanzlerin chef chefin direktor direktorin leiter leiterin vorsitzender vorsitzende trainer trainerin
anwohner anwohnerin zeuge zeugin anwalt anwältin richter richterin forscher forscherin experte expertin professor professorin lehrer lehrerin
außenminister außenministerin innenminister innenministerin finanzminister finanzministerin ministerpräsident ministerpräsidentin
geschäftsführer geschäftsführerin unternehmer unternehmerin abgeordneter abgeordnete staatsanwalt staatsanwältin polizist polizistin arzt ärztin
bundespräsident generalsekretär generalsekretärin parteichef parteichefin fraktionschef fraktionschefin regierungssprecher regierungssprecherin
polizeisprecher polizeisprecherin nachbar nachbarin mann frau autor autorin historiker historikerin wirt wirtin landwirt bauer bäuerin vorstand
sprecher schauspieler schauspielerin regisseur regisseurin sänger sängerin kapitän stürmer senator senatorin landrat landrätin pfarrer bischof
schülerin schüler student studentin mitarbeiter mitarbeiterin besucher besucherin bundestrainer wissenschaftler wissenschaftlerin ökonom ökonomin`,
  groups:
    "polizei regierung partei ministerium behörde behörden feuerwehr stadt gewerkschaft verband unternehmen firma staatsanwaltschaft gericht opposition anwohner experten kritiker forscher eltern gemeinde verwaltung bundesregierung kommission",
  titles: "herr frau dr prof",
  documents: "bericht mitteilung erklärung studie schreiben brief papier urteil gutachten",
  works: "film buch roman serie lied album titel begriff wort band zeitung magazin stück oper song sendung motto",
  according: "laut so",
};

export const FRENCH: LanguageWords = {
  speech: `
dit disent disait déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait ajoute ajouté ajoutait répond répondu répondait
demande demandé assure assuré assurait estime estimé estimait souligne souligné soulignait précise précisé précisait indique indiqué
annonce annoncé raconte raconté racontait confie confié lance lancé écrit écrivait poursuit poursuivi conclut conclu
rappelle rappelé insiste insisté note noté reconnaît reconnu admet admis avertit averti prévient prévenu martèle martelé
regrette regretté déplore déploré dénonce dénoncé critique critiqué réplique répliqué rétorque rétorqué témoigne témoigné
s'exclame s'inquiète s'interroge s'indigne s'agace s'emporte s'étonne s'amuse s'enthousiasme résume résumé confirme confirmé promet promis plaide plaidé commente commenté
juge jugé observe observé remarque remarqué soutient soutenu prétend prétendu murmure murmuré crie crié tweete tweeté
constate constaté détaille détaillé analyse analysé argumente ironise ironisé glisse glissé souffle soufflé renchérit relève relevé réagit réagi
tranche tranché tempère tempéré nuance nuancé espère espéré espérait interroge signale signalé fustige fustigé tonne martèlent affirment expliquent estiment assurent
répondit demanda ajouta déclara affirma expliqua s'écria murmura cria reprit fit lança exige exigé réclame réclamé`,
  report:
    "qualifie qualifié qualifiait parle parlé parlait évoque évoqué évoquait appelle appelé décrit accuse accusé accusait veut voulait voit voyait considère considéré salue salué trouve trouvé pense pensait croit compare comparé",
  participles:
    "ajoutant affirmant expliquant disant déclarant précisant assurant estimant soulignant dénonçant évoquant qualifiant rappelant indiquant",
  nouns: "déclaration communiqué entretien interview discours lettre tweet message mots propos",
  he: "il lui t-il",
  she: "elle t-elle",
  they: "ils elles",
  who: "qui",
  self: "je j'ai nous vous on",
  determiners:
    "le la les l un une des du ce cet cette ces son sa ses leur leurs deux trois plusieurs quelques certains",
  prepositions:
    "de du des d à au aux en dans pour par avec sur sous chez selon après avant depuis vers contre entre sans lors pendant",
  conjunctions: "et ou mais que qu' si comme lorsque quand car donc puis",
  auxiliaries: "a ont avait avaient est sont était étaient sera serait aurait peut doit va fait ai été",
  adverbs:
    "se s' me te l' y en aussi encore ensuite déjà toujours ainsi également alors plus notamment hier lundi mardi mercredi jeudi vendredi samedi dimanche ne pas même enfin",
  roles: `
porte-parole maire ministre président présidente directeur directrice responsable chef cheffe député députée sénateur sénatrice
avocat avocate procureur procureure juge médecin professeur professeure chercheur chercheuse habitant habitante témoin voisin voisine
secrétaire dirigeant dirigeante patron patronne syndicaliste enseignant enseignante élu élue étudiant étudiante
entraîneur entraîneuse joueur joueuse gardien gérant gérante agriculteur agricultrice pompier policier policière infirmier infirmière
écrivain écrivaine auteur autrice réalisateur réalisatrice comédien comédienne chanteur chanteuse candidat candidate homme femme mère père commissaire préfet préfète historien historienne économiste analyste expert experte représentant représentante`,
  groups:
    "police gouvernement ministère mairie parti syndicat entreprise association autorités experts habitants parquet préfecture commission opposition élus pompiers",
  titles: "premier première m mme mlle me dr",
  documents: "rapport communiqué lettre étude texte document message",
  works: "film livre roman série chanson album titre mot terme journal magazine pièce émission slogan",
  according: "selon",
};

export const SPANISH: LanguageWords = {
  speech: `
dice dicen dijo dijeron decía dicho afirma afirmó afirmaron afirmado afirman explica explicó explicaron explicado explican añade añadió añadieron agrega agregó asegura aseguró aseguraron asegurado
responde respondió respondieron pregunta preguntó contesta contestó señala señaló señalaron señalado indica indicó indicaron declara declaró declararon declarado
destaca destacó destacaron subraya subrayó sostiene sostuvo manifiesta manifestó manifestaron advierte advirtió advirtieron
anuncia anunció anunciaron cuenta contó contaba relata relató escribe escribió reconoce reconoció admite admitió recuerda recordó
insiste insistió lamenta lamentó lamentaron denuncia denunció denunciaron critica criticó criticaron reclama reclamó exige exigió exigieron pide pidió pidieron
comenta comentó concluye concluyó expresa expresó confirma confirmó promete prometió apunta apuntó precisa precisó matiza matizó
opina opinó considera consideró confiesa confesó bromea bromeó exclama exclamó grita gritó replica replicó zanja zanjó resume resumió
remarca remarcó detalla detalló informa informó reitera reiteró reiteraron argumenta argumentó defiende defendió celebra celebró tuitea tuiteó
murmura murmuró susurra susurró prosigue prosiguió continúa continuó sentencia sentenció espetó ironizó alertó alerta aclara aclaró`,
  report:
    "llama llamó calificó califica tildó tilda describió describe acusó acusa habla habló tacha tachó ve cree creía piensa quiere",
  participles: "añadiendo afirmando diciendo asegurando explicando señalando llamando calificando",
  nouns: "declaración declaraciones comunicado entrevista discurso carta tuit mensaje palabras",
  he: "él",
  she: "ella",
  they: "ellos ellas",
  who: "que quien quienes",
  self: "yo nosotros",
  determiners:
    "el la los las un una unos unas este esta estos estas ese esa su sus dos tres varios varias algunos algunas",
  prepositions: "de del a al en para por con sobre según tras ante desde hasta contra entre sin durante",
  conjunctions: "y e o u pero que si como cuando porque aunque mientras pues",
  auxiliaries: "ha han había habían es son era eran fue fueron será sería puede debe va está están haber ser",
  adverbs:
    "se le les me te lunes martes miércoles jueves viernes sábado domingo también aún todavía ya después luego además así ayer hoy no entonces asimismo",
  roles: `
portavoz alcalde alcaldesa ministro ministra presidente presidenta director directora responsable jefe jefa diputado diputada senador senadora
abogado abogada fiscal juez jueza médico médica profesor profesora investigador investigadora vecino vecina testigo
secretario secretaria líder dirigente empresario empresaria sindicalista candidato candidata entrenador entrenadora jugador jugadora
consejero consejera gobernador gobernadora hombre mujer madre padre escritor escritora autor autora estudiante experto experta analista economista historiador historiadora agricultor agricultora delegado delegada concejal concejala canciller mandatario mandataria`,
  groups:
    "policía gobierno ministerio ayuntamiento partido sindicato empresa asociación autoridades expertos vecinos fiscalía oposición fuentes familiares",
  titles: "primer primera don doña dr dra",
  documents: "informe comunicado carta estudio texto documento mensaje",
  works: "película libro novela serie canción álbum título palabra término periódico revista obra programa lema",
  according: "según",
};
