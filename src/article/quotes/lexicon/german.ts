/** German words around quotations, as newspapers use them. */
import { germanAdjectivePeople, germanPeople, germanVerbs } from "./inflect.ts";
import type { LanguageWords } from "./language-words.ts";

/** Verbs of speech: weak ones by their stem, strong ones by four forms, the separable part after "~". */
const SPEECH_LIST = `
krakeel zeter keif schnaub grunz röchel titel sag erklär beton mein antwort frag warn forder forder~auf kritisier ergänz füg~hinzu bericht behaupt bestätig kündig~an teil~mit äußer äusser versicher lob mahn mahn~an
bekräftig räum~ein stell~klar stell~fest verkünd verlang entgegn erwider erzähl erinner fass~zusammen hoff klag beklag vermut befürcht glaub
konstatier resümier twitter verteidig zitier urteil bilanzier begründ beteuer bemerk freu wetter spott scherz appellier prophezei argumentier
kommentier wünsch murmel flüster raun brüll seufz stöhn höhn witzel frotzel grantel schimpf polter pöbel ätz stichel lästert läster
schwärm jubel jammer bedauer betrauer monier rüg tadel bemängel moser nörgel mutmaß spekulier präzisier konkretisier relativier differenzier
signalisier prognostizier diagnostizier attestier bescheinig beschwichtig beruhig tröst plädier drängel dräng poch insistier unterstell
erläuter schilder skizzier referier rechn~vor leg~nach leg~dar führ~aus fahr~fort heb~hervor schränk~ein wend~ein meld~zurück wiederhol ermahn ermunter ermutig
formulier notier post zürn knurr brumm stammel stotter nuschel hauch kreisch lach schluchz schluck
informier vermeld meld mutmass sinnier philosophier orakel unk frohlock triumphier prahl protz konter parier reagier trumpf~auf
plauder gelob zweifel bezweifel zöger überleg bestreit dementier
beschwer empör ärger wunder entschuldig verabschied bedank verwahr verbitt kritisier~an gratulier
beantwort erkundig hak~nach bohr~nach stimm~zu pflicht~bei lenk~ein mach~deutlich mach~klar betitel interpretier analysier
erkenn~an deut~an merk~an reg~an klär~auf zähl~auf 
sag~aus sag~zu bekund vernein bejah maul setz~hinzu leg~offen pranger~an geb~zu hetz rotz tön schwadronier dozier deklamier trompet posaun wisper krächz keuch fauch zisch knurr säusel feix grins fass kündig teil räum stell füg schränk
fleh bettel leugn blaff schnauz mecker motz murr grummel näsel lispel plärr gröl skandier johl flachs ulk blödel spöttel schätz schlussfolger folger räsonier grübel verdeutlich pointier
spitz~zu frag~nach füg~an füg~bei ruder~zurück blick~zurück vermerk verlaut fürcht ahn erörter schau~zurück beichte jubilier bibber wimmer jaul tobt japs schmunzel erbos
echauffier mokier entrüst verdamm verblüff wiegel~ab stimm~ein stimm~an mahn~zu dank hader
`;

const STRONG_LIST = `
verlesen/verliest/verlas/verlesen sprechen/spricht/sprach/gesprochen rufen/ruft/rief/gerufen rufen/ruft/rief/gerufen~auf rufen/ruft/rief/gerufen~zu
schreiben/schreibt/schrieb/geschrieben versprechen/verspricht/versprach/versprochen widersprechen/widerspricht/widersprach/widersprochen
unterstreichen/unterstreicht/unterstrich/unterstrichen finden/findet/fand/gefunden verraten/verrät/verriet/verraten gestehen/gesteht/gestand/gestanden
gestehen/gesteht/gestand/gestanden~ein geben/gibt/gab/gegeben geben/gibt/gab/gegeben~zu geben/gibt/gab/gegeben~an geben/gibt/gab/gegeben~bekannt bitten/bittet/bat/gebeten schreien/schreit/schrie/geschrien
heißen/heißt/hieß/geheißen heissen/heisst/hiess/geheissen lauten/lautet/lautete/gelautet fahren/fährt/fuhr/gefahren~fort werfen/wirft/warf/geworfen~vor werfen/wirft/warf/geworfen~ein
weisen/weist/wies/gewiesen~zurück weisen/weist/wies/gewiesen~hin lesen/liest/las/gelesen~vor raten/rät/riet/geraten empfehlen/empfiehlt/empfahl/empfohlen
schwören/schwört/schwor/geschworen wissen/weiß/wusste/gewusst bestreiten/bestreitet/bestritt/bestritten heben/hebt/hob/gehoben~hervor wenden/wendet/wandte/gewandt~ein schieben/schiebt/schob/geschoben~nach
schließen/schließt/schloss/geschlossen~aus schliessen/schliesst/schloss/geschlossen~aus beginnen/beginnt/begann/begonnen
halten/hält/hielt/gehalten~fest halten/hält/hielt/gehalten~entgegen halten/hält/hielt/gehalten~dagegen treten/tritt/trat/getreten~nach
sinnen/sinnt/sann/gesonnen~nach denken/denkt/dachte/gedacht erfahren/erfährt/erfuhr/erfahren bekennen/bekennt/bekannte/bekannt
übertreiben/übertreibt/übertrieb/übertrieben singen/singt/sang/gesungen
befinden/befindet/befand/befunden bescheiden/bescheidet/beschied/beschieden halten/hält/hielt/gehalten~vor tragen/trägt/trug/getragen~vor bringen/bringt/brachte/gebracht~vor
streiten/streitet/stritt/gestritten~ab fahren/fährt/fuhr/gefahren~an geben/gibt/gab/gegeben~zurück geben/gibt/gab/gegeben~preis rufen/ruft/rief/gerufen~dazwischen
rufen/ruft/rief/gerufen~hinterher sprechen/spricht/sprach/gesprochen~zu brechen/bricht/brach/gebrochen~heraus lesen/liest/las/gelesen~ab
schießen/schießt/schoss/geschossen~zurück
`;

/** Verbs that report speech where they stand by a quotation. */
const REPORT_LIST = `
ort sicht witter bezeichn wert verurteil bewert begrüß begrüss dank red verspott beschimpf titulier charakterisier lehn~ab kanzel~ab stuf~ein schätz~ein ordn~ein stell~dar
brandmark geißel tauf würdig feier ehr attackier umschreib umreiß deklarier
droh wink~ab zeig blick träum erwart verhöhn verlach beschuldig bezichtig rechtfertig
schmäh rühm bezeug verunglimpf verharmlos beschönig etikettier forder~ein reklamier vermiss propagier erhoff wünsch registrier beobacht qualifizier~ab reih~ein stempel~ab 
diffamier stigmatisier glorifizier heroisier karikier paraphrasier umjubel beklatsch bejubel belächel bestaun beanstand besing
`;

const REPORT_STRONG_LIST = `
nennen/nennt/nannte/genannt beschreiben/beschreibt/beschrieb/beschrieben werfen/wirft/warf/geworfen sehen/sieht/sah/gesehen halten/hält/hielt/gehalten
weisen/weist/wies/gewiesen denken/denkt/dachte/gedacht greifen/greift/griff/gegriffen~an
werben/wirbt/warb/geworben vergleichen/vergleicht/verglich/verglichen verweisen/verweist/verwies/verwiesen preisen/preist/pries/gepriesen
empfinden/empfindet/empfand/empfunden schreiben/schreibt/schrieb/geschrieben~zu
sprechen/spricht/sprach/gesprochen~an sprechen/spricht/sprach/gesprochen~aus beschwören/beschwört/beschwor/beschworen
verstehen/versteht/verstand/verstanden
tun/tut/tat/getan~ab erkennen/erkennt/erkannte/erkannt schelten/schilt/schalt/gescholten heißen/heißt/hieß/geheißen
`;

const PEOPLE_LIST = `
vertreter verwalter betreiber besitzer inhaber gründer verkäufer händler rentner fahrer sprecher bürgermeister minister präsident führer meister politiker
kanzler direktor leiter trainer anwohner richter forscher experte professor lehrer unternehmer polizist arzt/ärzt sekretär autor historiker wirt
landwirt bauer/bäuer schauspieler regisseur sänger kapitän stürmer senator landrat/landrät rat/rät pfarrer bischof/bischöf schüler student mitarbeiter besucher
wissenschaftler ökonom anwalt/anwält rechtsanwalt/rechtsanwält staatsanwalt/staatsanwält nachbar zeuge kollege freund geschäftsführer chef nachfolger vorgänger stellvertreter
bewohner einwohner bürger wähler verbraucher kunde patient gast/gäst aktivist demonstrant teilnehmer veranstalter organisator gewerkschafter funktionär
manager berater analyst volkswirt händler makler banker investor aktionär eigentümer vermieter mieter nutzer betreuer erzieher pfleger krankenpfleger sanitäter
ermittler kommissar beobachter kritiker gegner befürworter anhänger unterstützer verteidiger ankläger gutachter sachverständiger psychologe soziologe politologe biologe
virologe epidemiologe mediziner chirurg apotheker hausarzt/hausärzt chemiker physiker ingenieur architekt künstler maler musiker komponist dirigent intendant
schriftsteller dichter lyriker übersetzer verleger redakteur journalist reporter korrespondent moderator kommentator kolumnist
handwerker tischler schreiner bäcker metzger fleischer friseur koch/köch kellner bedienung gärtner förster jäger fischer winzer landarbeiter arbeiter facharbeiter dreher schlosser
azubi lehrling praktikant rektor dekan schulleiter hausmeister pilot kapitän matrose soldat offizier general oberst major kommandeur
diplomat botschafter gesandter gouverneur abt priester pastor kardinal papst/päpst imam rabbiner mönch küster
spieler torwart verteidiger mittelfeldspieler torjäger angreifer coach schiedsrichter läufer schwimmer radfahrer rennfahrer olympiasieger weltmeister sportler
jurist notar verfassungsrechtler völkerrechtler rechtsexperte kriminologe historiker theologe philosoph archäologe geologe meteorologe klimatologe klimaforscher
parlamentarier stadtrat/stadträt gemeinderat/gemeinderät ortsvorsteher dezernent referent kandidat beer sieger verlierer rivale konkurrent herausforderer amtsinhaber gewinner
sozialdemokrat christdemokrat liberaler grüner republikaner demokrat konservativer sozialist kommunist populist parteifreund parteikollege genosse
erfinder entwickler programmierer hersteller produzent lieferant züchter erzeuger vermittler schlichter unterhändler
sohn/töchter vater/mütter opa/oma bruder/schwester mann/frau junge/mädchen ehemann/ehefrau enkel onkel/tante cousin neffe nichte witwer
täter verbrecher gefangener insasse häftling flüchtling zuschauer augenzeuge retter helfer feuerwehrmann/feuerwehrfrau bergretter lokführer busfahrer passant tourist reisender radler
insider stratege mitglied oberhaupt mensch person schulkind wortführer ständerat/ständerät nationalrat/nationalrät kantonsrat/kantonsrät regierungsrat/regierungsrät bezirksrat/bezirksrät kreisrat/kreisrät verwaltungsrat/verwaltungsrät rädelsführer imker hotelier gastronom kreisbrandmeister brandmeister einsatzleiter
konstrukteur statiker hydrologe botaniker zoologe anthropologe pädagoge logopäde therapeut psychiater neurologe kardiologe onkologe schäfer pächter erbe stifter sammler galerist kurator restaurator dramaturg tänzer choreograf
fotograf comedian kabarettist influencer blogger rapper gitarrist pianist geiger organist kantor physiotherapeut bergsteiger turner boxer reiter segler ruderer skispringer torhüter keeper kämmerer stadtplaner flügelspieler innenverteidiger
defensivspezialist routinier brasilianer franzose spanier italiener engländer schweizer österreicher däne schwede norweger niederländer pole kroate serbe portugiese argentinier amerikaner belgier türke brite japaner chinese kläger herausforderer
staatschef regierungschef parteichef fraktionschef konzernchef firmenchef vereinschef verbandschef gewerkschaftschef bundestrainer nationaltrainer cheftrainer nationalspieler
ministerpräsident bundespräsident bundeskanzler außenminister innenminister finanzminister oberbürgermeister regierungssprecher polizeisprecher generalsekretär staatssekretär
angler camper siedler pendler wanderer taucher surfer kletterer feldwebel leutnant wachtmeister ammann propst superintendent vikar diakon mesner mufti scheich emir sultan fürst herzog baron
kaiser rebell söldner dissident separatist terrorist attentäter geiselnehmer einbrecher dieb räuber betrüger hehler dealer schütze mörder auktionator juror preisträger laudator stipendiat
promovend doktorand dozent lektor archivar bibliothekar antiquar tenor bariton bassist schlagzeuger frontmann cutter maskenbildner bühnenbildner kostümbildner platzwart zeugwart teamchef
sportdirektor sportvorstand kicker libero joker spielmacher torschütze debütant youngster neuzugang leistungsträger rückkehrer kontrahent titelverteidiger favorit außenseiter europameister
biathlet rodler langläufer sprinter kämpfer werfer springer heber ringer judoka fechter kanute triathlet gewichtheber golfer handballer basketballer volleyballer fußballer eishockeyspieler
schachspieler heimleiter bauherr grundherr schirmherr stationsleiter oberarzt/oberärzt assistenzarzt/assistenzärzt zahnarzt/zahnärzt tierarzt/tierärzt notarzt/notärzt buchhalter kassierer schatzmeister schriftführer
kassenprüfer aufseher wärter wächter pförtner portier türsteher hausherr gastgeber gesprächspartner zwischenrufer fragesteller zuhörer leser hörer urlauber camper gesellschafter teilhaber
sanierer insolvenzverwalter treuhänder nachlassverwalter spender sponsor mäzen gönner förderer pate jubilar senior veteran reservist rekrut kadett gefreiter kombattant chronist biograf
essayist satiriker karikaturist illustrator grafiker designer bildhauer goldschmied uhrmacher schneider schuster sattler müller brauer maurer lackierer dachdecker zimmerer klempner
installateur elektriker mechaniker mechatroniker monteur schweißer techniker laborant optiker akustiker hebamme pflegehelfer altenpfleger gesundheitsexperte verkehrsexperte umweltschützer
tierschützer klimaschützer naturschützer denkmalpfleger schulrat/schulrät dorfbewohner städter landsmann staatsbürger zuwanderer einwanderer migrant asylbewerber heimkehrer 
zeitzeuge enkelin urenkel zwilling geselle meisterschüler
`;

const ADJECTIVE_PEOPLE_LIST = `
abgeordnet vorsitzend angeklagt beschuldigt verdächtig angestellt beamt verantwortlich bevollmächtigt beauftragt delegiert betroffen überlebend verletzt angehörig
verwandt bekannt vorgesetzt beschäftigt jugendlich erwachsen deutsch freiwillig gefangen verurteilt sachverständig reisend liberal grün konservativ
kriminalbeamt polizeibeamt parteivorsitzend fraktionsvorsitzend betriebsratsvorsitzend vorstandsvorsitzend aufsichtsratsvorsitzend bundestagsabgeordnet landtagsabgeordnet geschäftsführend
einheimisch alleinerziehend studierend auszubildend lehrend geflüchtet vertriebene hinterblieben nebenklagend gesandt intellektuell arbeitslos obdachlos geschädigt verstorben
ältest jüngst erstplatziert
oppositionell angereist anwesend getötet vermisst hauptangeklagt mitangeklagt tatverdächtig strafgefangen bedienstet justizbeamt vollzugsbeamt polizeibedienstet sozialversichert
versichert krank behindert pflegebedürftig blind gehörlos schwangere werdend prominent unabhängig fraktionslos parteilos rechtsextrem linke linksradikal kulturschaffend kunstschaffend
filmschaffend gläubig geistlich ordensgeistlich adelig fremde vorstehend aufständisch kriegsversehrt leidtragend hilfesuchend ratsuchend gewerbetreibend selbstständig selbständig feiernd
trauernd streikend demonstrierend protestierend wahlberechtigt
`;

/** The words of German, inflected. */
export function germanWords(): LanguageWords {
  const SPEECH = germanVerbs(SPEECH_LIST);
  const STRONG = germanVerbs(STRONG_LIST);
  const REPORT = germanVerbs(REPORT_LIST);
  const REPORT_STRONG = germanVerbs(REPORT_STRONG_LIST);
  const PEOPLE = germanPeople(PEOPLE_LIST);
  const ADJECTIVE_PEOPLE = germanAdjectivePeople(ADJECTIVE_PEOPLE_LIST);
  return {
    speech: `${SPEECH.finite} ${STRONG.finite} hinzu`,
    report: `${REPORT.finite} ${REPORT_STRONG.finite}`,
    past: `${SPEECH.past} ${STRONG.past} ${REPORT.past} ${REPORT_STRONG.past}`,
    participles: "",
    nouns:
      "erklärung aussage mitteilung interview rede warnung forderung äußerung äusserung stellungnahme behauptung worten worte gespräch antwort kritik appell begründung fazit bilanz urteil statement angaben angabe ansicht meinung einschätzung auffassung darstellung überzeugung aussagen auskunft äußerungen äusserungen vorwürfe satz versprechen ankündigung frage rat appell ruf botschaft lob wunsch sicht augen rufen ruf",
    he: "er ihm ihn sein seine seinen seinem seiner seines",
    she: "sie ihr ihre ihren ihrem ihrer ihres",
    they: "",
    who: "der die das welcher welche welches dessen deren denen",
    self: "ich wir mir mich uns du man",
    determiners:
      "der die das ein eine einer eines einem einen den dem des dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer kein keine keinen keinem keiner zwei drei vier fünf sechs sieben acht neun zehn zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend beide beiden mehrere vieler viele vielen einige einigen manche manchen andere anderen alle allen dessen deren derselbe dieselbe dasselbe derjenige diejenige",
    prepositions:
      "von vom für aus mit bei beim in im ins an am ans auf aufs zu zur zum über übers unter nach vor vorm seit während gegen durch durchs ohne um ums laut zufolge gegenüber wegen trotz bis ab zwischen neben hinter außer innerhalb außerhalb ausserhalb angesichts aufgrund anlässlich mithilfe dank statt anstatt seitens hinsichtlich bezüglich samt nebst entlang gemäß",
    conjunctions:
      "und oder aber doch denn dass daß ob weil wenn als während obwohl damit sondern so wie nachdem bevor sobald solange falls sofern indem sowie sodass wobei weshalb warum was wo wohin woher womit wofür wodurch da zumal außer",
    auxiliaries:
      "hat haben habe hatte hatten hätte hätten ist sind war waren sei seien wäre wären wird werden werde wurde wurden würde würden kann können könne konnte könnte könnten soll sollen solle sollte sollten muss müssen müsse musste müsste darf dürfen dürfe durfte dürfte mag möge mochte möchte möchten will wolle wollen wollte bin worden",
    adverbs:
      "auch dann nun jetzt schon noch später zuvor außerdem ausserdem zudem dazu weiter gestern heute morgen jedoch allerdings daraufhin anschließend anschliessend bereits erneut einst dabei nur sich es da dort hier hierzu darin daran davon dagegen deshalb deswegen darum daher trotzdem dennoch zugleich gleichzeitig inzwischen mittlerweile schließlich schliesslich zunächst zuletzt vorher nachher danach davor damals kürzlich jüngst neulich immer nie niemals oft häufig manchmal selten wieder wiederum nochmals noch einmal mal etwa rund knapp fast sehr ganz gar nicht nie eben gerade lediglich bloß bloss sogar selbst wohl ja doch eigentlich natürlich freilich offenbar anscheinend vielleicht wahrscheinlich vermutlich sicherlich gewiss ohnehin schlicht einfach kurz lange bald sofort gleich abends morgens mittags nachts vormittags nachmittags montags endlich stattdessen vielmehr ebenfalls ebenso genauso indes indessen derweil unterdessen hingegen übrigens überhaupt besonders insbesondere vor allem leise laut wütend ruhig trocken knapp bitter lachend lächelnd schmunzelnd nachdenklich deutlich klar offen öffentlich ausdrücklich wörtlich sinngemäß mehrfach mehrmals wiederholt jubelnd fröhlich stolz empört sichtlich begeistert erleichtert enttäuscht hin her heran an ab auf aus ein zu fest hinzu zurück vor nach mit bei klar nieder los herum sonst anders allein gemeinsam zusammen hervor heraus gern gerne lieber weiterhin fortan seither seitdem bislang bisher",
    people: [PEOPLE, ADJECTIVE_PEOPLE],
    males:
      "mann mannes vater vaters bruder bruders sohn sohnes herrn opa opas großvater onkel papa geschäftsmann kaufmann feuerwehrmann kameramann hauptmann obmann fachmann landsmann staatsmann ehemann zimmermann papst könig prinz graf mönch vorstand junge bub",
    females:
      "frau mutter schwester tochter oma großmutter tante mama geschäftsfrau kauffrau feuerwehrfrau obfrau fachfrau ehefrau witwe königin prinzessin gräfin hebamme nonne bundesrätin rätin zeugin mädchen dame krankenschwester",
    roles:
      "jemand azubi opfer kind leute beteiligte mitglied mensch person geisel jugendliche profi star boss ersatzmann neuling gast promi fan",
    groups:
      "ministerkonferenz bischofskonferenz dachverband zentralrat expertenrat sachverständigenrat beirat betriebsrat ältestenrat stadtrat gemeinderat kreistag polizei regierung partei ministerium ministeriums behörde behörden feuerwehr stadt gewerkschaft verband verbandes verbände unternehmen unternehmens firma konzern konzerns staatsanwaltschaft gericht gerichts opposition anwohner experten kritiker forscher eltern gemeinde verwaltung bundesregierung kommission kanzleramt amt amtes landratsamt auswärtige fraktion fraktionen union koalition bündnis vorstand aufsichtsrat betriebsrat rathaus magistrat senat parlament landtag bundestag bundesrat gemeinderat stadtrat kreistag rat ausschuss gremium kreise umfeld lager leitung führung geschäftsführung direktion belegschaft team mannschaft verein klub club liga kirche gemeinde bistum bank bundesbank notenbank zentralbank institut universität hochschule schule klinik krankenhaus kasse versicherung kammer innung initiative bürgerinitiative verein allianz bund dachverband betreiber hersteller veranstalter organisation hilfsorganisation agentur anstalt sender zeitung redaktion jury militär armee bundeswehr marine luftwaffe truppe geheimdienst verteidigung anklage nebenklage verteidiger ermittler beamte beamten gewerkschafter arbeitgeber industrie branche wirtschaft wissenschaft landesregierung staatsregierung bezirksregierung stadtverwaltung pressestelle leitstelle sprecher anwälte nachbarn zeugen augenzeugen bürger menschen leute fans spieler schüler studenten kollegen familie angehörige mitarbeiter demonstranten aktivisten bauern landwirte beirat elternbeirat stiftung genossenschaft gesellschaft börse präsidium zentrum museum theater büro dezernat referat senatsverwaltung kanzlei heim rektorat dekanat konsortium kollektiv komitee zentrale kreisverwaltung werksleitung geschäftsleitung filiale kette brauerei reederei flughafen bahn post dienst wetterdienst wehr",
    titles: "herr herrn frau dr prof ex-minister",
    documents:
      "bericht mitteilung erklärung studie schreiben brief papier urteil gutachten pressemitteilung statement beschluss beschlussvorlage antrag entwurf vertrag dokument protokoll e-mail mail tweet beitrag post eintrag stellungnahme kommentar leitartikel artikel meldung bekanntmachung bescheid anklage klageschrift anklageschrift umfrage analyse resolution offener aufruf flugblatt bekennerschreiben vermerk text",
    works:
      "film buch roman serie lied album titel begriff wort band zeitung magazin stück drama thriller komödie krimi musical oper song sendung motto name namen label slogan hashtag spruch ausstellung projekt reihe podcast podcasts show",
    according: "laut so zufolge",
    notNames: `
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember
montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen
montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag abend morgen mittag vormittag nachmittag nacht woche jahr monat wochenende
deutsche deutschen deutscher deutsches französische französischen britische britischen amerikanische amerikanischen russische russischen ukrainische ukrainischen türkische chinesische europäische europäischen
spanische italienische polnische österreichische schweizer berliner münchner hamburger kölner frankfurter stuttgarter dresdner leipziger bremer wiener bayerische sächsische hessische weihnachten ostern pfingsten
euro cent prozent millionen milliarden uhr grad kilometer meter internet corona
erster erste ersten zweiter zweite zweiten dritter dritte dritten letzter nächster anderer
pause pausen beifall applaus gelächter pfiffe buhrufe jubel schweigen stille zögern nachfrage anfrage anlass anschluss abschluss auftakt hintergrund vergangenheit zukunft gegenwart zeitpunkt zeitraum rückblick ausblick
ergebnis ergebnisse wahlen abstimmung sitzung sitzungen tagung treffen debatte diskussion verhandlung verhandlungen pressekonferenz konferenz kundgebung demonstration veranstaltung feier gottesdienst prozess verfahren verhör anhörung
plattform netzwerk plattformen tribüne podium bühne mikrofon telefon fernsehen radio öffentlichkeit gelegenheit möglichkeit entscheidung entwicklung situation problem probleme lösung lösungen ziel ziele maßnahme maßnahmen
analysen zahlen kosten preise stellen stimmen tore punkte spiele niederlage sieg erfolg erfolge krise chaos wahlkampf niederlagen wahrheit freiheit sicherheit demokratie wirtschaft politik gesellschaft klima umwelt energie
schule schulen straße straßen brücke gebäude wohnung wohnungen grundstück garten treppe keller küche fenster wagen fahrzeug motorrad fahrrad strecke kreuzung kopf hände augen gesicht schultern stimmung hoffnung angst freude wut trauer ärger enttäuschung`,
    places: `
x deutschland österreich schweiz frankreich italien spanien polen russland ukraine türkei china amerika europa afrika asien großbritannien england belgien niederlande dänemark schweden norwegen tschechien ungarn
griechenland israel syrien irak iran indien japan bayern hessen sachsen thüringen brandenburg niedersachsen saarland nordrhein-westfalen nrw baden-württemberg rheinland-pfalz schleswig-holstein mecklenburg-vorpommern sachsen-anhalt
berlin hamburg bremen münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig dresden hannover nürnberg duisburg bochum wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden
mainz erfurt magdeburg rostock kiel lübeck schwerin potsdam halle chemnitz jena saarbrücken freiburg kassel wien graz linz salzburg innsbruck zürich genf basel bern brüssel straßburg washington moskau kiew peking paris london warschau prag rom
braunschweig paderborn gelsenkirchen krefeld oberhausen osnabrück oldenburg göttingen wolfsburg heilbronn pforzheim würzburg ingolstadt fürth erlangen regensburg bremerhaven cottbus zwickau
gera plauen görlitz bautzen stralsund greifswald wismar neubrandenburg flensburg lüneburg hildesheim salzgitter emden wilhelmshaven cuxhaven koblenz ludwigshafen kaiserslautern darmstadt
offenbach hanau fulda marburg gießen siegen bottrop recklinghausen solingen remscheid leverkusen neuss moers mönchengladbach aachen konstanz tübingen reutlingen heidelberg passau landshut
rosenheim kempten memmingen aschaffenburg schweinfurt bamberg bayreuth coburg ansbach weimar gotha eisenach nordhausen suhl dessau wittenberg stendal halberstadt freiberg meißen pirna riesa
eisenhüttenstadt eberswalde oranienburg rathenow neuruppin prenzlau husum itzehoe neumünster elmshorn rendsburg goslar hameln nordhorn lingen gütersloh minden detmold soest iserlohn
lüdenscheid villingen offenburg lörrach ravensburg friedrichshafen ludwigsburg esslingen göppingen aalen bregenz klagenfurt villach luzern winterthur lausanne lugano nordsee ostsee rhein
elbe donau ruhrgebiet allgäu eifel harz schwarzwald rügen usedom sylt franken schwaben westfalen pfalz vogtland lausitz erzgebirge emsland ostfriesland holstein vorpommern uckermark budapest
bukarest sofia athen lissabon stockholm oslo kopenhagen helsinki zagreb belgrad amsterdam rotterdam mailand neapel venedig barcelona istanbul ankara teheran kabul bagdad damaskus beirut
jerusalem kairo`,
    organisations: `
twitter facebook instagram tiktok telegram youtube whatsapp linkedin bluesky threads mastodon truth spd cdu csu fdp afd bsw grüne grünen linke linken linkspartei bundesamt bundesministerium ministerium universität hochschule institut verband verein stiftung gewerkschaft verdi ver.di ig metall dgb adac
siemens volkswagen daimler bmw bayer basf lufthansa bahn telekom spiegel focus stern zeit welt bild faz taz zdf ard wdr ndr mdr swr rbb dpa afp reuters rundschau tageblatt anzeiger kurier nachrichten presse allgemeine
bundestag bundesrat bundesbank landtag bundeswehr bundesliga kreml nato eu un uno csu-landesgruppe partei union allianz liste bündnis klinikum gericht oberlandesgericht amtsgericht landgericht bundesgerichtshof bundesverfassungsgericht
eintracht borussia hertha arminia fortuna werder schalke hoffenheim hansa dynamo alemannia kickers germania concordia sv fc tsv vfb vfl tsg msv ssv spvgg rb ksc hsv bvb bsc svv vfr fsv tus ttc`,
  };
}
