/** Given names that are usual where German, French or Spanish is spoken and that the common list lacks, by gender. */

export const FOREIGN_MALE = `
günther thorben stephan franz georg heiko holger karsten carsten lutz maik mirko nico philipp reiner rüdiger sascha sigmar sönke sören steffen till tilman tino ulf veit wilfried gereon friedhelm burkhard burkhart
clemens konstantin constantin cem detlev dirk eckart eckhard enno erich ernst eugen fabian falk gero gernot guido gunther hanno harald hauke heiner hendrik henning hinrich ingolf jakob janis johann jost justus karlheinz
karl-heinz hans-jürgen hans-peter hans-georg hans-joachim klaus-dieter klaus-peter ernst-dieter franz-josef karl-josef kilian knut korbinian lennart leonhard linus lorenz luca malte marek maximilian merlin niclas niklas nikolaus
oskar otmar ottmar quirin raimund raphael rasmus roderich rudi rudolf ruprecht severin tassilo thilo thore tjark torben valentin vinzenz waldemar wendelin wieland wolfram xaver emre murat can kerem özgür serkan onur mesut ilkay ömer okan bülent
anders birger ole peer arnd arndt arne bastian bjarne christof ewald frieder friedemann gerd gerold götz gundolf hasso heribert immanuel jannik jannis joost jonathan kaspar lasse levin mattis matthis norman ortwin
philip reimer sepp seppl toni urs beat reto beatus ueli jürg
jean-michel jean-françois jean-jacques jean-louis jean-yves jean-noël jean-marc jean-philippe jean-christophe jean-baptiste jean-charles jean-bernard pierre-yves pierre-henri paul-henri louis-philippe marc-antoine charles-henri alexandre matthieu
kévin jérémy clément jules léo mathis timéo gabin axel maël bertrand brice claude emile émile eugène félix fernand francis gaston gauthier gautier georges gérald germain ghislain grégoire grégory henri joël kamel kylian léon lionel marin martial michaël
mickaël mourad noël patrice rachid raoul renaud sami saïd serge stanislas tanguy théophile thibaut tristan ugo virgile yanis yohan yoann yvan yvon zinédine gwenaël tevita abdel abdelkader ousmane mamadou moussa ibrahima bakary amadou boubacar cheikh
malick alassane alpha djibril alban amaury anicet armand aubin augustin aymeric barnabé basile blaise célestin cyprien cyriaque donatien edmond éloi elie élie erwan évariste fulbert gildas giovanni goulven gwendal hippolyte isidore jacky jean-luc
killian ladislas léopold loan lilian mael malo maturin médéric modeste nolwen octave ronan sofiane soren sully théodore thibaud tiago titouan ulysse urbain valère valéry wandrille wassim ismaël bilel mehdi nordine hocine
adrián salvador jordi julián nicolás cristian domingo ismael félix alfredo mateo sebastián pau germán eugenio aarón moisés elías borja israel leonardo valentín benito marcelino eloy florentino froilán fidel genaro hilario humberto isidoro jacobo josep
josu juanjo juanma julen justo kepa koldo lisandro lucio luciano macario marcial maximino melchor mikel narciso nicanor norberto oier oriol orlando oswaldo pascual patxi pere plácido porfirio quim ramiro ricard román roque rosendo rufino sabino sancho
saturnino serafín severino silvestre teodoro teófilo tirso ubaldo urbano valeriano venancio wenceslao wilson wilmer yeray zacarías keylor rony nayib evo alcides alirio américo anastasio aníbal aureliano baldomero bernabé braulio camilo celestino celso
cipriano claudio crescencio demetrio edgardo efrén eladio eliseo ezequiel fausto facundo gaspar ginés hernando hipólito inocencio joaquim jonás lautaro lázaro leonel lino nahuel olegario pompeyo quintín reinaldo renato ronaldo ruperto sandro sixto thiago
tobías willian yamil abelardo abraham adalberto adolfo albano alcibíades amadeo amador ambrosio anselmo antolín apolinar argimiro armando arnaldo artur asier atilio augusto avelino bautista benigno biel blas bonifacio calixto carles carmelo casimiro cayetano
cesáreo clemente cosme dámaso delfín dimas dionisio edelmiro egberto eleuterio emeterio enric erasmo esteve eulogio eusebio eustaquio evelio feliciano felip fermin ferran filiberto fulgencio gabino gorka gregori guifré guzmán heriberto hermenegildo higinio hugo
iago íker indalecio iñaki ion isaías javi jeremías jesus joan josé-luis josé-manuel josé-maría juan-carlos juan-manuel juan-josé laureano leoncio liborio lluís longinos luis-miguel manel marcel-lí martí mauro miquel nemesio nicasio paco pancho
paulino pep policarpo primitivo prudencio rafa remigio restituto rodolfo romualdo ruy salustiano samu sergi telmo teobaldo toñi toño tomé vasco vicenç vidal virgilio wálter xabier xabi xoan xosé zenón
vicent ximo jaume arnau pol aleix guillem bernat ramon antoni francesc antón brais uxío roi breixo aitor unai eneko beñat andoni ander jon aritz ibai urko jhon yeison wilmar brayan edinson fredy freddy duván milton nelson iñigo íñigo quique kike chema chano txema xavi pepe pepín curro gumersindo
`;

export const FOREIGN_FEMALE = `
beate beatrix britta carina carolin christel cordula cornelia corinna dorothea dorothee elif ellen emilia fatma gabi gerlinde gesa gesine gitta hanne heide helene hella henrike ilka ines inga insa iris isabell janina janine jasmin juliane katarina käthe
klara lara leni lina lore lotte maike maren margrit marietta marina marita marlis melanie melina michaela mila mirjam nadja natascha pia regine ricarda romy ronja rosi sina swantje tabea tatjana therese thea traute ursel veronika viktoria wencke yasemin
zeynep aylin aydan ayse ayşe esra gülsen leyla selin sevim özlem franka adelheid almut amelie anette angelika anita annalena anneke anneliese annemarie ann-kathrin anna-lena ariane bianca birthe cathrin charlotte christin constanze dana
dörthe elfi elli elsbeth enja eva-maria evamaria fabienne felicitas finja floriane gretel gunda hannelie hilke ida inka irina isa isabel jeannine jette josefine judith kaja karola kathi katinka kim kirstin kristine lea lea-marie leandra linn lioba liv
lou loni luisa luzie magda margareta margarethe margitta marie-luise marion marleen marlen mechtild merle merve meta mieke mina minna mona nadin neele nike nuran oda olivia ottilie pauline resi rieke roberta sabina sandy sara saskia sena senta sigi
silja silvana sophia steffi susann tilda tomma trude tuğba ulrika undine urte vroni wanda wilhelmine yara
michèle jade lina mila ambre agnès alexandra aline amandine andrée angèle anne-laure anne-sophie anne-claire antoinette armelle aurore bathilde berthe blandine carine célia charlène chrystelle christelle claudine clotilde coline coralie cyrielle daphné
dorothée edwige éliane elisa eloïse élsa évelyne fatiha fatou flavie florine gaëlle georgette héloïse irène jacinthe jeannine joëlle josette karima karine laurène leïla loubna louisa lucette maëva malika marcelle marie-claire marie-christine
marie-thérèse marthe maryline maryse maryvonne mauricette mélissa morgane naïma nelly ninon océane olympe ophélie paulette pénélope rachida rosine salomé sidonie soline sylvaine tiphaine violaine violette yasmina yasmine yolande zoé assa aminata
aïssatou mariama awa adeline aïcha albane anne-charlotte anne-cécile apolline bérangère bérénice cassandre clarisse clélia cosima diariatou élodie elvire emeline émeline enora ernestine eulalie euphrasie faustine félicie fernande firmine garance gwenaëlle gwenola gwladys hermine honorine ilona isaure ivana joséphine juliana katell léna léane lilou lorraine lou-anne lubna lucile lucienne maïté maïwenn manuella margerie
maud marie-ange marie-noëlle marie-paule mariette maryam mélina mélodie mylène nolwenn nour oriane philomène radia rama raphaëlle roseline samia servane sixtine suzon thaïs typhaine
vinciane ysé zahia zineb
francisca alba noelia nerea ainhoa amaia ane gema hortensia ainara itziar leire lidia mariví maría-josé maría-teresa micaela mireia mirta naiara noa rebeca remedios sagrario sonsoles tania trinidad valeria virginia visitación yaiza zaida zoraida agustina
amelia ángeles anabel antonella ariadna asunción ascensión bárbara benita bibiana brígida candela caridad cayetana charo claudina edurne elisenda eloísa encarna engracia ernestina evangelina felisa fernanda florencia fuensanta genoveva griselda guillermina
haydée herminia hilda irma iziar jacinta karina laia lía liliana lilia loreto lucila maica malena manoli marcela margarida mariela maruja mayte mercè meritxell milena nayara nélida noemí núria oihane patri pepa perla renata roser rosina silvana socorro
susanna tomasa vicenta violeta yanina yesica dary ángela concepción purificación adelaida amanda amaya amparito ana-maría anahí angelina ángels aránzazu arantxa beatriu begonya carme casilda catina celina cinta clotilde
concepció covadonga dolors domitila eli elba emperatriz enriqueta estíbaliz eugènia felicidad fermina filomena gala gisela gladis glòria guiomar hermelinda idoia igone ildefonsa imma iratxe itxaso izaskun jana jordana judit
júlia lluïsa lola lorea lucero luján magalí mariángeles maría-luisa maría-jesús mariluz marimar marga margot martirio maialen menchu mencía mercé mila miren montse nagore nati neus nekane olaia olvido paca patro pili presentación primitiva puri rafaela reme rigoberta rosa-maría rufina sabela saioa salvadora sebastiana selene sílvia tecla telma teodosia toñi uxue vega xiomara yadira yurena zaira
empar consol remei iria antía uxía garazi irati izaro montserrat anna ximena jimena yolanda maribel marisa maripaz mariola lorenza odette ghislaine solène corinne
`;

export const FOREIGN_NEUTRAL =
  "dominique claude camille alex andrea sascha kim luca sacha lou maxime noa mika toni robin charlie gabriele eike kai uli conny luz cruz trinidad";

/** Names of the common list that are everyday nouns or verbs of the language, so that they tell no person there. */
export const NO_NAMES = {
  de: "darin art mark rose roman may will dick rich gene grant chance star angel gale miles dale hall van don dean guy hope grace sue an ray royal bob pat page wade gut ad herb rob",
  fr: "art lance may will guy rose grant chance don van an lie pat page sue ad bill faith",
  es: "art may will don van cal lance pat al mark ad",
} as const;
