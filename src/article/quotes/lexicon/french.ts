/** French words around quotations, as newspapers use them. */
import { frenchErVerbs, frenchIrVerbs, romancePeople } from "./inflect.ts";
import type { LanguageWords } from "./language-words.ts";

const SPEECH_LIST = `
grogn bougonn beugl pavois triomph reproch décortiqu décrèt/décrét sollicit questionn inform notifi communiqu redemand déclar affirm expliqu ajout demand assur estim soulign précis indiqu annonc racont confi lanc rappell/rappel insist not martèl/martel regrett déplor dénonc critiqu
répliqu rétorqu témoign résum confirm plaid comment jug observ remarqu murmur tweet constat détaill analys argument ironis gliss souffl relèv/relev tranch
tempèr/tempér nuanc espèr/espér interrog signal fustig tonn réclam exig avanc clam proclam rapport relat résum illustr exprim conseill recommand suggèr/suggér
protest exhort somm assèn/assén balanc lâch bredouill balbuti bégay marmonn grommell/grommel râl rouspét pest fulmin
soupir sanglot pleur hurl cri gueul scand chuchot susurr plaisant raill rigol blagu persifl insist appuy épingl étrill 
explicit clarifi rectifi corrig complèt/complét développ énumèr/énumér expos évalu pronostiqu spécul imagin conjectur 
réitèr/réitér répèt/répét renouvell/renouvel redoubl confess avou concèd/concéd jur certifi garanti attest
object ripost rembarr protest argu prétext allégu allèg/allégu prôn préconis défend invoqu
positiv dédramatis relativis minimis rassur temporis modér consol félicit remerci salu honor
désol inquièt/inquiét interrog indign agac emport étonn amus enthousiasm exclam écri émerveill offusqu insurg impatient alarm lament désespèr/désespér scandalis
navr gauss esclaff étrangl énerv agit excus souci réjoui angoiss résign bless révolt targu vant
post publi twitt consign enregistr formul énonc prononc récit chant entonn ironis théoris philosoph song
prophétis tacl cingl tanc sermonn gourmand admonest tempêt vitupèr/vitupér pontifi
assum justifi motiv revendiqu valid entérin démontr insinu résum synthétis schématis caricatur
enchaîn embray achèv/achev entam hésit recadr fanfaronn jubil exult maugré ronchonn grinc siffl abond acquiesc opin implor suppli quémand dévoil révèl/révél divulgu esquiv élud grond savour trépign dout alert interpell préfèr/préfér relanc rectifi désamorc tempêt sermonn
glouss pouff rican époumon rag vocifèr/vocifér braill tonitru roucoul minaud fredonn ânonn péror dissert épilogu ergot bafouill marmott éruct exaspèr/exaspér irrit offens épouvant emball
remémor diagnostiqu subodor soupçonn présum suppos hasard os risqu décoch dégain contre-attaqu adress décrypt déchiffr pondèr/pondér ordonn pos coup rapatri tranquillis sourcill tiqu flingu
cogn canard badin frétill ramass raisonn ressass rabâch serin trompett claironn ébruit morigèn/morigén houspill engueul apostroph supputt spécifi stipul mentionn signifi avis
compt rétract dément déjug congratul complimen encourag peaufin prolong suffoqu trembl transpir tourn
`;

const SPEECH_IR_LIST =
  "réjou enorgueill avert réag renchér défin rug gém vom bond rebond adouc applaud ressais enchér garant surenchér compat attendr retent roug";

/** Irregular verbs, their forms written out; participles stand in PAST. */
const IRREGULAR = `
dit disent disait disaient dirent répond répondent répondait répondaient répondit répondirent écrit écrivent écrivait écrivaient écrivit poursuit poursuivent poursuivait poursuivit
conclut concluent concluait conclurent reconnaît reconnait reconnaissent reconnaissait reconnut admet admettent admettait admit prévient préviennent prévenait prévint
soutient soutiennent soutenait soutint prétend prétendent prétendait prétendit promet promettent promettait promit reprend reprennent reprenait reprit fait fit
convient conviennent convenait convint maintient maintiennent maintenait maintint retient apprend apprennent craint craignent craignait plaint plaignait
sait savait contredit défend défendent défendait défendit redit interrompt interrompait interrompit relit lit lisait intervient intervenait intervint
balaie balaient appuie appuient essuie essuient bégaie bégaient relaie égaie effraie raye souvient souvenait sourit souriait rit riait résout permet transmet confond feint veut décrit surenchérit résout
traduit traduisent traduisait prédit prédisent prédisait déduit déduisait dément démentent démentait démentit enjoint enjoignait pressent pressentait ressent consent maudit maudissait médit circonscrit prescrit souscrit acquiert requiert requièrent requérait rejoint dépeint compatit faillit
sous-entend sous-entendait laisse laissait laissa entend entendait tient tenait tint croit croyait crut voit voyait
`;

const PAST_IRREGULAR = `
dit dite répondu écrit poursuivi conclu reconnu admis prévenu soutenu prétendu promis repris convenu maintenu craint plaint su défendu redit interrompu lu intervenu
souvenu souri ri décrit contredit appris fait mis fini permis
traduit prédit déduit démenti enjoint pressenti consenti maudit prescrit requis rejoint dépeint laissé tenu cru vu sous-entendu
`;

const REPORT_LIST = `
qualifi parl évoqu appell/appel accus considèr/considér salu trouv pens compar dénomm baptis surnomm tax trait présent vant moqu rejett/rejet récus réfut
cit invoqu mentionn dénonc condamn fustig critiqu attaqu menac invit appell/appel exhort incit interpell dess dessin ressent préfèr/préfér aim ador détest redout
apostroph rêv milit balay écart épingl déplor érig prôn souhait prévoi espèr/espér plaid envisag 
rassur caractéris désign assimil associ nomm vis bross
flatt désavou dédaign mépris sous-estim surestim ridiculis diabolis stigmatis idéalis magnifi glorifi immortalis encens loue conspu houspill camp vilipend voue promulgu appréhend apprehend
appréci dénigr décri mythifi sacr rebaptis
`;

const REPORT_IRREGULAR =
  "met mettent mettait mettaient mit mirent décrit décrivent décrivait décrivit veut veulent voulait voulaient voit voient voyait voyaient croit croient croyait promet prend retient perçoit défend dépeint dépeignait peint voudrait souhaiterait";

const PEOPLE_LIST = `
président/présidente directeur/directrice chef/cheffe député/députée sénateur/sénatrice avocat/avocate procureur/procureure professeur/professeure chercheur/chercheuse habitant/habitante
voisin/voisine dirigeant/dirigeante patron/patronne enseignant/enseignante élu/élue étudiant/étudiante entraîneur/entraîneuse joueur/joueuse gardien/gardienne gérant/gérante agriculteur/agricultrice
policier/policière infirmier/infirmière écrivain/écrivaine auteur/autrice réalisateur/réalisatrice comédien/comédienne chanteur/chanteuse candidat/candidate préfet/préfète historien/historienne
expert/experte représentant/représentante adjoint/adjointe conseiller/conseillère colistier/colistière militant/militante adhérent/adhérente délégué/déléguée coordinateur/coordinatrice animateur/animatrice
éducateur/éducatrice instituteur/institutrice proviseur/proviseure recteur/rectrice doyen/doyenne chirurgien/chirurgienne pharmacien/pharmacienne aide-soignant/aide-soignante soignant/soignante patient/patiente
consultant/consultante ingénieur/ingénieure technicien/technicienne ouvrier/ouvrière salarié/salariée employé/employée cadre/cadre commerçant/commerçante boulanger/boulangère boucher/bouchère restaurateur/restauratrice
cuisinier/cuisinière serveur/serveuse artisan/artisane éleveur/éleveuse viticulteur/viticultrice vigneron/vigneronne maraîcher/maraîchère pêcheur/pêcheuse paysan/paysanne producteur/productrice exploitant/exploitante
entrepreneur/entrepreneuse fondateur/fondatrice cofondateur/cofondatrice créateur/créatrice propriétaire/propriétaire investisseur/investisseuse vendeur/vendeuse acheteur/acheteuse client/cliente consommateur/consommatrice
livreur/livreuse chauffeur/chauffeuse conducteur/conductrice routier/routière retraité/retraitée lycéen/lycéenne collégien/collégienne écolier/écolière
magistrat/magistrate greffier/greffière prévenu/prévenue accusé/accusée plaignant/plaignante inculpé/inculpée suspect/suspecte détenu/détenue condamné/condamnée enquêteur/enquêtrice substitut/substitute inspecteur/inspectrice
officier/officière sergent/sergente soldat/soldate colonel/colonelle général/générale lieutenant/lieutenante capitaine/capitaine commandant/commandante adjudant/adjudante gendarme/gendarme sauveteur/sauveteuse
ambassadeur/ambassadrice chancelier/chancelière premier/première gouverneur/gouverneure roi/reine prince/princesse conservateur/conservatrice
sociologue/sociologue politologue/politologue philosophe/philosophe psychologue/psychologue chroniqueur/chroniqueuse éditorialiste/éditorialiste rédacteur/rédactrice envoyé/envoyée correspondant/correspondante présentateur/présentatrice
danseur/danseuse musicien/musicienne compositeur/compositrice metteur/metteuse producteur/productrice acteur/actrice romancier/romancière dessinateur/dessinatrice sculpteur/sculptrice créateur/créatrice
sélectionneur/sélectionneuse attaquant/attaquante défenseur/défenseuse buteur/buteuse meneur/meneuse ailier/ailière champion/championne coureur/coureuse nageur/nageuse skieur/skieuse sportif/sportive supporteur/supportrice
opposant/opposante partisan/partisane manifestant/manifestante gréviste/gréviste participant/participante organisateur/organisatrice bénévole/bénévole visiteur/visiteuse passager/passagère voyageur/voyageuse usager/usagère riverain/riveraine
passant/passante survivant/survivante rescapé/rescapée blessé/blessée réfugié/réfugiée migrant/migrante ami/amie copain/copine frère/sœur fils/fille mari/épouse époux/compagne cousin/cousine oncle/tante neveu/nièce père/mère
grand-père/grand-mère homme/femme garçon/fillette veuf/veuve parent/parente compagnon/compagne beau-père/belle-mère directeur-général/directrice-générale vice-président/vice-présidente
socialiste/socialiste communiste/communiste écologiste/écologiste centriste/centriste macroniste/macroniste gaulliste/gaulliste insoumis/insoumise frontiste/frontiste parlementaire/parlementaire eurodéputé/eurodéputée
tongien/tongienne argentin/argentine brésilien/brésilienne américain/américaine allemand/allemande italien/italienne
trentenaire/trentenaire quadragénaire/quadragénaire quinquagénaire/quinquagénaire sexagénaire/sexagénaire septuagénaire/septuagénaire octogénaire/octogénaire
avant-centre/avant-centre tourneur/tourneuse promoteur/promotrice négociateur/négociatrice médiateur/médiatrice traducteur/traductrice agent/agente assistant/assistante gestionnaire/gestionnaire intéressé/intéressée
juriste/juriste constitutionnaliste/constitutionnaliste pénaliste/pénaliste criminologue/criminologue anthropologue/anthropologue archéologue/archéologue météorologue/météorologue agronome/agronome marin/marine boxeur/boxeuse
gymnaste/gymnaste marathonien/marathonienne alpiniste/alpiniste moniteur/monitrice berger/bergère fermier/fermière apiculteur/apicultrice ostréiculteur/ostréicultrice bûcheron/bûcheronne menuisier/menuisière charpentier/charpentière
plombier/plombière électricien/électricienne pâtissier/pâtissière sommelier/sommelière hôtelier/hôtelière cafetier/cafetière éditeur/éditrice galeriste/galeriste brocanteur/brocanteuse antiquaire/antiquaire banquier/banquière
courtier/courtière assureur/assureuse comptable/comptable lobbyiste/lobbyiste dramaturge/dramaturge essayiste/essayiste chorégraphe/chorégraphe pianiste/pianiste violoniste/violoniste rappeur/rappeuse
psychanalyste/psychanalyste kinésithérapeute/kinésithérapeute ostéopathe/ostéopathe pédopsychiatre/pédopsychiatre cardiologue/cardiologue cancérologue/cancérologue gynécologue/gynécologue chirurgien-dentiste/chirurgienne-dentiste
président-directeur/présidente-directrice ex-ministre/ex-ministre
républicain/républicaine breton/bretonne espagnol/espagnole portugais/portugaise portier/portière parquetier/parquetière scientifique/scientifique praticien/praticienne docteur/docteure brigadier/brigadière coursier/coursière marseillais/marseillaise lyonnais/lyonnaise
forain/foraine régisseur/régisseuse circassien/circassienne magicien/magicienne couturier/couturière coiffeur/coiffeuse esthéticien/esthéticienne caissier/caissière soudeur/soudeuse
mécanicien/mécanicienne contrôleur/contrôleuse cheminot/cheminote facteur/factrice postier/postière éboueur/éboueuse maçon/maçonne couvreur/couvreuse jardinier/jardinière
horticulteur/horticultrice céréalier/céréalière mareyeur/mareyeuse paludier/paludière navigateur/navigatrice équipier/équipière barreur/barreuse escrimeur/escrimeuse lutteur/lutteuse
sprinteur/sprinteuse handballeur/handballeuse basketteur/basketteuse volleyeur/volleyeuse footballeur/footballeuse hockeyeur/hockeyeuse golfeur/golfeuse cavalier/cavalière
remplaçant/remplaçante international/internationale bailleur/bailleresse sinistré/sinistrée évacué/évacuée naufragé/naufragée disparu/disparue défunt/défunte liquidateur/liquidatrice
administrateur/administratrice bâtonnier/bâtonnière juré/jurée assesseur/assesseure ambulancier/ambulancière plongeur/plongeuse vétéran/vétérane résistant/résistante déporté/déportée
orphelin/orpheline tuteur/tutrice bachelier/bachelière doctorant/doctorante apprenti/apprentie alternant/alternante chômeur/chômeuse saisonnier/saisonnière travailleur/travailleuse
trésorier/trésorière licencié/licenciée gilet-jaune/gilet-jaune festivalier/festivalière spectateur/spectatrice lecteur/lectrice auditeur/auditrice téléspectateur/téléspectatrice
électeur/électrice contribuable/contribuable mandataire/mandataire conseil/conseil lanceur/lanceuse délégué-général/déléguée-générale sous-préfet/sous-préfète sous-directeur/sous-directrice
codirecteur/codirectrice coprésident/coprésidente coauteur/coautrice ex-directeur/ex-directrice ex-député/ex-députée ex-sénateur/ex-sénatrice ex-président/ex-présidente
ex-conseiller/ex-conseillère ex-joueur/ex-joueuse polytechnicien/polytechnicienne statisticien/statisticienne démographe/démographe hydrologue/hydrologue glaciologue/glaciologue
vulcanologue/vulcanologue sismologue/sismologue botaniste/botaniste entomologiste/entomologiste ornithologue/ornithologue océanographe/océanographe écologue/écologue toxicologue/toxicologue
neurologue/neurologue oncologue/oncologue radiologue/radiologue dermatologue/dermatologue addictologue/addictologue gériatre/gériatre anesthésiste/anesthésiste soprano/soprano ténor/ténor
baryton/baryton violoncelliste/violoncelliste guitariste/guitariste batteur/batteuse slameur/slameuse plasticien/plasticienne vidéaste/vidéaste documentariste/documentariste
ex-patron/ex-patronne repreneur/repreneuse sous-traitant/sous-traitante fournisseur/fournisseuse distributeur/distributrice transporteur/transporteuse marchand/marchande négociant/négociante
grossiste/grossiste franchisé/franchisée berrichon/berrichonne normand/normande alsacien/alsacienne corrézien/corrézienne auvergnat/auvergnate savoyard/savoyarde vendéen/vendéenne
rennais/rennaise nantais/nantaise bordelais/bordelaise toulousain/toulousaine niçois/niçoise strasbourgeois/strasbourgeoise lillois/lilloise stéphanois/stéphanoise grenoblois/grenobloise
danois/danoise suédois/suédoise norvégien/norvégienne polonais/polonaise croate/croate serbe/serbe néerlandais/néerlandaise japonais/japonaise sénégalais/sénégalaise ivoirien/ivoirienne
camerounais/camerounaise marocain/marocaine algérien/algérienne tunisien/tunisienne québécois/québécoise australien/australienne
`;

const EITHER_LIST = `
porte-parole maire ministre responsable juge médecin témoin secrétaire syndicaliste pompier commissaire économiste analyste journaliste spécialiste universitaire notaire huissier architecte artiste cinéaste peintre poète
libraire bibliothécaire fonctionnaire locataire bénéficiaire actionnaire ex-ministre ex-maire ex-président membre leader manager coach pilote capitaine gendarme diplomate otage victime personne quidam
chef-d'entreprise premier-ministre vice-président urgentiste généraliste psychiatre pédiatre vétérinaire climatologue géologue biologiste virologue épidémiologiste infectiologue astronome physicien chimiste
activiste humoriste youtubeur influenceur scénariste styliste designer graphiste photographe guide moniteur surveillant concierge buraliste fleuriste garagiste dentiste kinésithérapeute cycliste automobiliste motard touriste
enfant élève jeune édile arrière deuxième-ligne centre tricolore milliardaire basque corse belge suisse homme-d'affaires adolescent adolescente ado gamin gamine bébé habitué habituée centenaire garde arbitre gardien-de-but troisième-ligne demi pilier ouvreur talonneur milieu latéral stratège prêtre évêque archevêque cardinal pape imam rabbin curé moine
proche collègue camarade adversaire rival rivale confrère consœur prédécesseur successeur homologue numéro négociant interlocuteur interlocutrice anonyme internaute
zadiste projectionniste clown acrobate illusionniste cariste manutentionnaire géomètre urbaniste paysagiste pépiniériste matelot skipper judoka haltérophile perchiste rugbyman tennisman
pongiste jockey titulaire syndic auxiliaire secouriste démineur militaire légionnaire réserviste stagiaire intérimaire drh pdg dg documentaliste hébergeur conciliateur interprète
médecin-chef sapeur-pompier sapeur-pompière lieutenant-colonel contrebassiste disquaire vidéoludique éclusier aubergiste chroniqueur bouquiniste forgeron
`;

/** The words of French, inflected. */
export function frenchWords(): LanguageWords {
  const SPEECH = frenchErVerbs(SPEECH_LIST);
  const SPEECH_IR = frenchIrVerbs(SPEECH_IR_LIST);
  const REPORT = frenchErVerbs(REPORT_LIST);
  const PEOPLE = romancePeople(PEOPLE_LIST);
  const EITHER = romancePeople(EITHER_LIST);
  return {
    speech: `${SPEECH.finite} ${SPEECH_IR.finite} ${IRREGULAR}`,
    report: `${REPORT.finite} ${REPORT_IRREGULAR}`,
    past: `${SPEECH.past} ${SPEECH_IR.past} ${PAST_IRREGULAR} ${REPORT.past}`,
    participles: `${SPEECH.present} ${SPEECH_IR.present} ${REPORT.present} dire répondre écrire poursuivre conclure reconnaître admettre prévenir soutenir prétendre promettre reprendre décrire défendre disant répondant écrivant poursuivant concluant reconnaissant admettant prévenant soutenant prétendant promettant reprenant décrivant défendant`,
    nouns:
      "déclaration déclarations communiqué entretien interview discours lettre tweet message mots propos formule phrase réponse question commentaire avertissement accusation promesse plaidoirie témoignage avis tribune yeux sens cris cri appel",
    he: "il celui-ci lui-même celui-là",
    she: "elle celle-ci elle-même celle-là",
    they: "ils elles eux ceux-ci celles-ci",
    who: "qui dont lequel laquelle lesquels lesquelles",
    self: "je j' nous vous on moi tu",
    determiners:
      "le la les l' un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos deux trois quatre cinq six plusieurs quelques certains certaines chaque aucun aucune autre autres tout toute tous toutes tel telle beaucoup divers différents au aux sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-deux trente-trois trente-quatre trente-cinq trente-six trente-sept trente-huit trente-neuf quarante quarante-deux quarante-trois quarante-quatre quarante-cinq quarante-six quarante-sept quarante-huit quarante-neuf cinquante cinquante-deux cinquante-trois cinquante-quatre cinquante-cinq cinquante-six cinquante-sept cinquante-huit cinquante-neuf soixante soixante-deux soixante-trois soixante-quatre soixante-cinq soixante-six soixante-sept soixante-huit soixante-neuf soixante-dix quatre-vingts quatre-vingt-dix cent cents mille",
    prepositions:
      "de du des d' à au aux en dans pour par avec sur sous chez selon après avant depuis vers contre entre sans lors pendant devant derrière malgré jusque jusqu' parmi outre hors dès envers près face suite hormis sauf voire via côté",
    conjunctions:
      "et ou mais que qu' si comme lorsque lorsqu' quand car donc puis ni or puisque puisqu' alors tandis où pourquoi comment combien quoi quoique quoiqu' afin",
    auxiliaries:
      "a ont avait avaient eut aura auront aurait auraient ait est sont était étaient fut sera seront serait seraient soit ai as avons avez ayant étant été être avoir peut peuvent pouvait pourrait doit doivent devait devrait va vont allait vient viennent venait fait font faisait faut",
    adverbs:
      "matin soir midi lui se s' me m' te t' y en aussi encore ensuite déjà toujours ainsi également alors plus notamment hier demain aujourd'hui ne n' pas même enfin pourtant cependant toutefois néanmoins désormais jamais souvent parfois bientôt longtemps auparavant récemment finalement abord surtout seulement ici là puis c' ça cela ceci peu très trop bien mal mieux moins plutôt presque soudain simplement clairement calmement sobrement doucement notamment longuement publiquement officiellement franchement vivement immédiatement dernièrement prudemment sèchement vertement ouvertement volontiers autant ci dessus dessous dedans dehors ailleurs partout tôt tard maintenant autrefois jadis naguère point guère rien quasiment justement précisément évidemment effectivement malheureusement heureusement sans doute faux vrai exact impossible",
    people: [PEOPLE, EITHER],
    males:
      "père frère fils mari oncle grand-père papa monsieur garçon roi prince moine curé pape prêtre beau-frère gendre",
    females:
      "mère sœur fille épouse tante grand-mère maman madame dame reine princesse religieuse sage-femme belle-sœur",
    roles: "quelqu'un chacun chacune personne",
    groups:
      "front organisations fédérations entreprises sociétés collectivités communes mairies plateforme plateformes ligue ligues confréries coopérative coopératives cartel police gouvernement ministère mairie parti syndicat entreprise association autorités experts habitants parquet préfecture commission opposition élus pompiers région département commune municipalité métropole agglomération conseil assemblée sénat chambre cabinet élysée matignon quai direction groupe société firme constructeur compagnie enseigne marque usine banque fédération confédération union intersyndicale syndicats patronat profession clergé lobby interprofession coordination fronde collectif comité organisation ong institut observatoire agence office université école lycée hôpital clinique ars justice tribunal cour défense accusation gendarmerie armée état-major ambassade majorité gauche droite présidence exécutif famille proches parents riverains voisins gens avocats enquêteurs gendarmes policiers médecins syndicalistes salariés grévistes manifestants agriculteurs chercheurs scientifiques économistes témoins supporters joueurs club équipe staff fondation mouvement coalition liste régie exploitant opérateur rédaction journal quotidien chaîne radio barreau église diocèse évêché paroisse partie-civile avocate-générale entourage source sources observateurs spécialistes associations autorité maison siège rectorat sous-préfecture caisse ordre réseau délégation comités conservatoire musée théâtre festival filiale start-up refuge commissariat brigade samu météo firme pôle centre service services gardiens troupe jury",
    titles:
      "premier première m mme mlle me dr pr mm mmes maître monsieur madame docteur lieutenant-colonel ex-ministre",
    documents:
      "rapport communiqué lettre étude texte document message courrier courriel mail note circulaire jugement arrêt arrêté ordonnance rapport décret sondage tract pétition tribune article éditorial enquête avis motion plainte expertise procès-verbal publication billet post tweet post-it manifeste",
    works:
      "film livre roman série chanson album titre mot terme journal magazine pièce émission slogan étiquette label surnom nom expression formule hashtag podcast spectacle exposition opéra documentaire drame thriller comédie tragédie polar long-métrage court-métrage recueil revue hebdomadaire banderole pancarte affiche",
    according: "selon d'après dixit",
    notNames: `
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques
français française françaises allemand allemands allemande britannique britanniques américain américains américaine américaines russe russes ukrainien ukrainiens ukrainienne chinois chinoise européen européens européenne européennes
espagnol espagnols italien italiens belge belges suisse suisses parisien parisiens marseillais lyonnais breton bretons corse corses internet état etat`,
    places: `
x france allemagne espagne italie belgique suisse angleterre royaume-uni états-unis russie ukraine chine japon inde israël gaza palestine liban syrie iran irak turquie maroc algérie tunisie sénégal mali niger cameroun québec canada bretagne normandie corse
provence alsace lorraine bourgogne occitanie aquitaine auvergne picardie savoie vendée paris marseille lyon toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims toulon grenoble dijon angers nîmes villeurbanne clermont-ferrand
brest montauban colomiers châteaulin foix tours limoges amiens metz besançon perpignan orléans mulhouse rouen caen nancy avignon poitiers versailles pau calais bayonne ajaccio bastia bruxelles genève lausanne berlin londres madrid rome moscou kiev kyiv pékin washington alger rabat tunis dakar bamako europe afrique asie amérique
saint-étienne vannes quimper lorient figeac aurillac cahors rodez albi tarbes agen auch mont-de-marsan biarritz dax libourne périgueux bergerac angoulême cognac rochefort saintes niort
cholet laval saumur alençon lisieux cherbourg dieppe évreux beauvais compiègne senlis soissons laon charleville-mézières sedan verdun épinal belfort montbéliard vesoul lons-le-saunier mâcon
autun nevers auxerre sens montargis blois châteauroux bourges vierzon moulins montluçon vichy guéret tulle brive ussel mende millau castres carcassonne narbonne béziers sète alès arles
salon-de-provence aix-en-provence cannes antibes grasse fréjus draguignan gap briançon digne manosque valence montélimar privas annonay vienne chambéry annecy thonon bourg-en-bresse oyonnax
roanne saint-denis créteil nanterre bobigny évry melun pontoise argenteuil montreuil boulogne boulogne-sur-mer dunkerque lens douai valenciennes cambrai maubeuge arras béthune saint-omer
étaples saint-malo dinan fougères vitré redon saint-brieuc guingamp lannion morlaix concarneau quimperlé pontivy saint-nazaire ploërmel morbihan finistère gironde dordogne corrèze creuse
cantal lozère ardèche drôme isère haute-savoie vaucluse var hérault gard aude ariège gers landes charente vienne sarthe mayenne orne calvados eure oise somme aisne marne aube yonne nièvre
allier loire rhône ain jura doubs vosges moselle meuse essonne yvelines seine-saint-denis val-de-marne pas-de-calais guadeloupe martinique guyane mayotte réunion nouvelle-calédonie polynésie`,
    organisations: `
twitter facebook instagram tiktok telegram youtube whatsapp linkedin bluesky threads mastodon truth horizons reconquête ps lr rn lfi eelv pcf modem renaissance udi npa cgt cfdt fo unsa sud medef fnsea sncf ratp edf engie afp bfmtv bfm tf1 rtl rmc franceinfo inter bleu figaro monde libération parisien équipe humanité croix échos express point obs mediapart tribune dépêche
ministère université institut parti union fédération confédération syndicat association assemblée sénat conseil cour tribunal cnrs inserm insee anses ademe onu otan ue oms unesco fmi renault peugeot airbus total carrefour michelin orange bnp fc as
olympique stade racing girondins rc ogc losc asse psg om ol fcn srfc ogcn usm us ea fcg aso`,
  };
}
