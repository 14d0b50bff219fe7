/** Spanish words around quotations, as newspapers use them. */
import { romancePeople, spanishArVerbs, spanishIrVerbs } from "./inflect.ts";
import type { LanguageWords } from "./language-words.ts";

const SPEECH_LIST = `
solicit censur divulg insinu jale corrobor achac minusvalor barrunt exager zahir confies/confes manifiest/manifest recomiend/recomend suelt/solt demuestr/demostr renieg/reneg apuest/apost reprueb/reprob comprueb/comprob aprueb/aprob
deplor consign
afirm explic agreg asegur pregunt contest señal indic declar destac subray manifest anunci cuent/cont relat insist lament denunci critic reclam
coment expres confirm apunt precis matiz opin consider confes brome exclam grit replic zanj remarc detall inform reiter argument celebr tuite
murmur susurr sentenci espet ironiz alert aclar puntualiz recalc valor juzg plante razon reflexion proclam protest recrimin reproch recomend aconsej acus
acept nieg/neg rechaz ratific garantiz avis adelant avanz augur pronostic vaticin sospech calcul estim observ not constat revel desvel comunic notific report
public retuite mencion cit recuerd/record enfatiz acentu resalt ponder elogi alab felicit agradec ánim anim reclam exhort inst rueg/rog
jur implor suplic vocifer clam brot llor solloz suspir balbuce tartamude musit mascull refunfuñ rezong gru bram ruge solt lanz dispar arroj interpel interrog
narr rememor evoc dict recit cant enton ejemplific concret especific cuestion dud revalid certific dictamin sentenci fall resolv
zanj remach apostill acot terci retruc contraatac ataj remat finaliz complet profundiz abund ahond inici arranc
critic fustig carg pregon pronunci formul enunci lament quej disculp excus justific desahog emocion congratul jact ufan vanaglori pavone sincer
cort alarm preocup aleg asever testific confi aventur teoriz alarde reivindic contextualiz desliz explay areng vindic conjetur rubric tranquiliz seren chancel brome guase chotea mof burl ironiz descart pact consult transmit invit propugn
apunt pint perfil deline ilustr enumer repas analiz diagnostic evalu calibr barrunt presagi
abog apost apoy respald discrep indag indign enoj irrit escandaliz maravill extrañ alegr resign desafi orden increp regañ abronc core vitore sintetiz apreci clarific ofusc incomod sorprend
contraargument objet redond refut rebat desvincul solidariz posicion amenaz prevari dramatiz relativiz minimiz ensalz valid bendic maldij piroppe autocritic consol anticip
`;

const SPEECH_IR_LIST = `
presum tem percib repon añad respond insist admit adviert/advirt/advert pid/pid/ped repit/repit/repet concluy/concluy/conclu argu resum sugier/sugir/suger defiend/defend/defend difund
reconoc recog incid asum esgrim urg arremet escrib exig prosigu/prosigu/prosegu promet discut rebat conced asient/asint/asent consient/consint/consent mient/mint/ment desmient/desmint/desment debat agradec
aplaud compart corrig/corrig/correg requier/requir/requer refier/refir/refer infier/infir/infer difier/difir/difer
suscrib transcrib transmit interrump irrump coincid
comprend
inquir enfurec entristec enorgullec arrepient/arrepint/arrepent atrev reprend sorprend extend revel sient/sint/sent escup permit contradec reproduc deduc traduc colig promov apercib
`;

/** Irregular verbs, their forms written out; participles stand in PAST. */
const IRREGULAR = `
prevé prevén preveía previó resuelve resolvió dice dicen dijo dijeron decía decían diría predice predijo contradice contradijo sostiene sostienen sostuvo sostuvieron sostenía mantiene mantienen mantuvo mantuvieron mantenía propone proponen propuso propusieron expone exponen expuso expusieron
opone opuso interviene intervino intervinieron conviene convino previene previno reconviene supone supuso añade añadió cree creen creyó creía arguye arguyó concluyó concluyeron concluía atribuyó intuyó instruyó repuso repusieron contrapuso dedujo dedujeron tradujo tradujeron sonríen sonrío ríen rieron sonrieron oyó contuvo gruñó gruñe riñó rehuyó rio  concluye concluyen atribuye atribuyó
intuye ríe rió sonríe sonrió pide piden pidió continúa continúan continuó continuaron continuaba reza rezaba rezan leyó teme temía aduce adujo
evalúa acentúa asevera aseveró confía confió confiaba sigue siguió
`;

const PAST_IRREGULAR = `
dicho escrito descrito suscrito predicho contradicho expuesto propuesto opuesto sostenido mantenido intervenido hecho resuelto respondido reconocido visto puesto leído creído oído sonreído reído supuesto
`;

const REPORT_LIST = `
etiquet imput menospreci ningune vislumbr dibuj despreci secund aval atestigu llam calific tild acus habl tach piens/pens conden apel ret amenaz motej bautiz denomin compar equipar salud celebr alab conmin reclam rechaz repudi dese esper
descalific desprec desdeñ critic atac fustig culp respons responsabiliz ensalz valor pint retrat presum anhel
apod catalog emplaz invoc
ridiculiz demoniz idealiz festej insult menospreci infraval sobrevalor
`;

const REPORT_IR_LIST =
  "describ defin defiend/defend/defend alud refier/refir/refer prefier/prefir/prefer entiend/entend/entend pretend";

const PEOPLE_LIST = `
alcalde/alcaldesa ministro/ministra presidente/presidenta director/directora jefe/jefa diputado/diputada senador/senadora abogado/abogada juez/jueza médico/médica profesor/profesora investigador/investigadora vecino/vecina
secretario/secretaria empresario/empresaria candidato/candidata entrenador/entrenadora jugador/jugadora consejero/consejera gobernador/gobernadora escritor/escritora autor/autora experto/experta historiador/historiadora
agricultor/agricultora delegado/delegada concejal/concejala mandatario/mandataria vicepresidente/vicepresidenta viceministro/viceministra vicesecretario/vicesecretaria exministro/exministra expresidente/expresidenta exalcalde/exalcaldesa exgobernador/exgobernadora exdiputado/exdiputada exsenador/exsenadora
subsecretario/subsecretaria coordinador/coordinadora fundador/fundadora cofundador/cofundadora creador/creadora productor/productora actor/actriz cantante/cantante músico/música director-general/directora-general gerente/gerenta dueño/dueña propietario/propietaria
trabajador/trabajadora empleado/empleada obrero/obrera funcionario/funcionaria enfermero/enfermera doctor/doctora cirujano/cirujana científico/científica biólogo/bióloga físico/física químico/química psicólogo/psicóloga sociólogo/socióloga politólogo/politóloga
filósofo/filósofa ingeniero/ingeniera arquitecto/arquitecta técnico/técnica maestro/maestra rector/rectora decano/decana alumno/alumna catedrático/catedrática educador/educadora
ganadero/ganadera pescador/pescadora viticultor/viticultora pastor/pastora panadero/panadera camarero/camarera cocinero/cocinera tendero/tendera comerciante/comerciante vendedor/vendedora cliente/clienta consumidor/consumidora usuario/usuaria pasajero/pasajera
conductor/conductora camionero/camionera taxista/taxista repartidor/repartidora bombero/bombera sargento/sargenta soldado/soldada capitán/capitana general/generala coronel/coronela comisario/comisaria inspector/inspectora
magistrado/magistrada procurador/procuradora letrado/letrada acusado/acusada procesado/procesada imputado/imputada investigado/investigada condenado/condenada detenido/detenida sospechoso/sospechosa encausado/encausada querellante/querellante denunciante/denunciante perito/perita forense/forense exfiscal/exfiscala
embajador/embajadora canciller/canciller diplomático/diplomática legislador/legisladora parlamentario/parlamentaria eurodiputado/eurodiputada asambleísta/asambleísta edil/edila regidor/regidora intendente/intendenta prefecto/prefecta primer/primera
delantero/delantera portero/portera defensor/defensora seleccionador/seleccionadora goleador/goleadora zaguero/zaguera mediocampista/mediocampista árbitro/árbitra campeón/campeona corredor/corredora nadador/nadadora tenista/tenista ciclista/ciclista aficionado/aficionada hincha/hincha
timonel/timonel estratega/estratega preparador/preparadora volante/volante arquero/arquera guardameta/guardameta lateral/lateral
hermano/hermana hijo/hija padre/madre abuelo/abuela tío/tía primo/prima sobrino/sobrina nieto/nieta esposo/esposa marido/mujer viudo/viuda novio/novia amigo/amiga compañero/compañera socio/socia colega/colega suegro/suegra cuñado/cuñada
niño/niña chico/chica muchacho/muchacha joven/joven anciano/anciana hombre/mujer señor/señora caballero/dama ciudadano/ciudadana habitante/habitante pobladora/poblador lugareño/lugareña turista/turista visitante/visitante
obispo/obispa arzobispo/arzobispa sacerdote/sacerdotisa cura/cura párroco/párroca monje/monja rey/reina príncipe/princesa papa/papisa
líder/lideresa opositor/opositora socialista/socialista popular/popular independentista/independentista comunista/comunista activista/activista manifestante/manifestante huelguista/huelguista voluntario/voluntaria organizador/organizadora
presentador/presentadora redactor/redactora reportero/reportera editor/editora corresponsal/corresponsal locutor/locutora guionista/guionista novelista/novelista poeta/poeta pintor/pintora escultor/escultora bailarín/bailarina diseñador/diseñadora fotógrafo/fotógrafa
pensionista/pensionista jubilado/jubilada migrante/migrante refugiado/refugiada superviviente/superviviente herido/herida damnificado/damnificada afectado/afectada
gestor/gestora asesor/asesora consultor/consultora administrador/administradora inversor/inversora banquero/banquera contador/contadora auditor/auditora notario/notaria
adversario/adversaria aspirante/aspirante ganador/ganadora vencedor/vencedora perdedor/perdedora favorito/favorita titular/titular aliado/aliada enviado/enviada
sudamericano/sudamericana argentino/argentina colombiano/colombiana mexicano/mexicana chileno/chilena peruano/peruana uruguayo/uruguaya brasileño/brasileña español/española francés/francesa italiano/italiana catalán/catalana vasco/vasca andaluz/andaluza gallego/gallega madrileño/madrileña sevillano/sevillana
conservador/conservadora izquierdista/izquierdista derechista/derechista independiente/independiente ecologista/ecologista feminista/feminista
directivo/directiva colegiado/colegiada cantautor/cantautora humorista/humorista bodeguero/bodeguera librero/librera hostelero/hostelera hotelero/hotelera promotor/promotora constructor/constructora naturalista/naturalista
ornitólogo/ornitóloga geólogo/geóloga meteorólogo/meteoróloga astrónomo/astrónoma matemático/matemática jurista/jurista constitucionalista/constitucionalista penalista/penalista criminólogo/criminóloga teólogo/teóloga
antropólogo/antropóloga arqueólogo/arqueóloga virólogo/viróloga inmunólogo/inmunóloga cardiólogo/cardióloga ginecólogo/ginecóloga fisioterapeuta/fisioterapeuta farmacéutico/farmacéutica veterinario/veterinaria agrónomo/agrónoma
montañero/montañera alpinista/alpinista jinete/amazona torero/torera boxeador/boxeadora gimnasta/gimnasta surfista/surfista regatista/regatista ajedrecista/ajedrecista cancerbero/cancerbera central/central
carpintero/carpintera albañil/albañila fontanero/fontanera mecánico/mecánica peluquero/peluquera sastre/sastra zapatero/zapatera herrero/herrera apicultor/apicultora artesano/artesana hortelano/hortelana
exalcalde/exalcaldesa exconcejal/exconcejala exconsejero/exconsejera exentrenador/exentrenadora exfutbolista/exfutbolista paraguayo/paraguaya venezolano/venezolana alemán/alemana portugués/portuguesa croata/croata serbio/serbia político/política republicano/republicana atacante/atacante centrocampista/centrocampista pivote/pivote escolta/escolta alero/alera exjugador/exjugadora facultativo/facultativa docente/docente inquilino/inquilina legislador/legisladora intérprete/intérprete rector/rectora
comediante/comedianta dramaturgo/dramaturga ensayista/ensayista filólogo/filóloga
mediocentro/mediocentro extremo/extrema interventor/interventora tesorero/tesorera extesorero/extesorera celador/celadora limpiador/limpiadora cajero/cajera dependiente/dependienta
jornalero/jornalera temporero/temporera labrador/labradora olivarero/olivarera cooperativista/cooperativista marinero/marinera mariscador/mariscadora armador/armadora patrón/patrona
minero/minera metalúrgico/metalúrgica ferroviario/ferroviaria estibador/estibadora autónomo/autónoma emprendedor/emprendedora extranjero/extranjera casero/casera arrendador/arrendadora
arrendatario/arrendataria desahuciado/desahuciada peatón/peatona camillero/camillera sanitario/sanitaria cuidador/cuidadora tutor/tutora orientador/orientadora monitor/monitora
subinspector/subinspectora subdelegado/subdelegada conseller/consellera síndico/síndica exvicepresidente/exvicepresidenta exdirector/exdirectora exjefe/exjefa exasesor/exasesora
exabogado/exabogada exmilitar/exmilitar exjuez/exjueza exportavoz/exportavoz exsecretario/exsecretaria exsocio/exsocia exmarido/exmujer padrino/madrina ahijado/ahijada denunciado/denunciada
demandado/demandada demandante/demandante preso/presa recluso/reclusa interno/interna sicario/sicaria guerrillero/guerrillera campesino/campesina comunero/comunera piquetero/piquetera
vicerrector/vicerrectora becario/becaria limpiabotas/limpiabotas quiosquero/quiosquera feriante/feriante vendimiador/vendimiadora recolector/recolectora apoderado/apoderada sereno/serena
bibliotecario/bibliotecaria archivero/archivera conserje/conserje traductor/traductora ilustrador/ilustradora dibujante/dibujante fotoperiodista/fotoperiodista realizador/realizadora
montador/montadora compositor/compositora pianista/pianista guitarrista/guitarrista violinista/violinista rapero/rapera flamenco/flamenca seguidor/seguidora espectador/espectadora
lector/lectora oyente/oyente internauta/internauta telespectador/telespectadora elector/electora votante/votante interino/interina sindicalista/sindicalista animalista/animalista
paleontólogo/paleontóloga hidrólogo/hidróloga climatólogo/climatóloga demógrafo/demógrafa estadístico/estadística oceanógrafo/oceanógrafa botánico/botánica zoólogo/zoóloga
neurólogo/neuróloga oncólogo/oncóloga anestesista/anestesista dermatólogo/dermatóloga zaragozano/zaragozana bilbaíno/bilbaína donostiarra/donostiarra malagueño/malagueña granadino/granadina
gaditano/gaditana murciano/murciana valenciano/valenciana alicantino/alicantina castellonense/castellonense cordobés/cordobesa leonés/leonesa vallisoletano/vallisoletana asturiano/asturiana
cántabro/cántabra riojano/riojana navarro/navarra extremeño/extremeña canario/canaria balear/balear mallorquín/mallorquina barcelonés/barcelonesa tarraconense/tarraconense vizcaíno/vizcaína
guipuzcoano/guipuzcoana alavés/alavesa aragonés/aragonesa
`;

const EITHER_LIST = `
portavoz responsable fiscal testigo dirigente sindicalista estudiante analista economista periodista artista cineasta especialista representante residente gerente agente militar comandante teniente atleta futbolista deportista
cantante dibujante modelo chef piloto taxista electricista pediatra psiquiatra oncólogo epidemiólogo vidente víctima persona rehén miembro integrante participante asistente votante militante simpatizante contribuyente habitante ayudante
vocero vocera encargado encargada alguien profe míster
vocal auxiliar maquinista transportista inmigrante transeúnte viandante motorista automovilista socorrista guarda vigilante escolta alférez cabo brigada lehendakari president cónyuge pareja
expareja recurrente reo capo narcotraficante paramilitar indígena caficultor avicultor internista alcaldable influencer streamer youtuber celebrante oficiante estilista masajista
recepcionista telefonista oficinista contable
`;

/** The words of Spanish, inflected. */
export function spanishWords(): LanguageWords {
  const SPEECH = spanishArVerbs(SPEECH_LIST);
  const SPEECH_IR = spanishIrVerbs(SPEECH_IR_LIST);
  const REPORT = spanishArVerbs(REPORT_LIST);
  const REPORT_IR = spanishIrVerbs(REPORT_IR_LIST);
  const PEOPLE = romancePeople(PEOPLE_LIST, "es");
  const EITHER = romancePeople(EITHER_LIST, "es");
  return {
    speech: `${SPEECH.finite} ${SPEECH_IR.finite} ${IRREGULAR}`,
    report: `${REPORT.finite} ${REPORT_IR.finite} ve vio veía cree creía quiere quiso quería dejó deja mostró mostraron muestra muestran mostraba mostraban compareció comparecieron comparece`,
    past: `${SPEECH.past} ${SPEECH_IR.past} ${PAST_IRREGULAR} ${REPORT.past} ${REPORT_IR.past} visto`,
    participles: `${SPEECH.present} ${SPEECH_IR.present} ${REPORT.present} ${REPORT_IR.present} decir decirle decirles decirme decirnos responderle responderles contestarle preguntarle preguntarles pedirle pedirles gritarle gritarles pedir diciendo añadiendo pidiendo`,
    nouns:
      "declaración declaraciones comunicado entrevista discurso carta tuit mensaje palabras frase frases respuesta pregunta comentario advertencia acusación promesa alegato testimonio afirmación afirmaciones nota juicio opinión criterio entender parecer grito gritos voces voz",
    he: "él",
    she: "ella",
    they: "ellos ellas",
    who: "que quien quienes cual cuyo cuya",
    self: "yo nosotros nosotras usted ustedes vosotros tú mí nos",
    determiners:
      "el la los las lo un una uno unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu nuestro nuestra dos tres cuatro cinco seis varios varias algunos algunas algún alguna otro otra otros otras cada todo toda todos todas muchos muchas ambos ambas ningún ninguna siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas mil",
    prepositions:
      "de del a al en para por con sobre según tras ante desde hasta contra entre sin durante hacia mediante bajo salvo excepto vía pro junto dentro fuera cerca lejos antes después debajo encima",
    conjunctions:
      "y e o u pero que si como cuando porque aunque mientras pues ni sino donde pese cuanto cómo cuándo dónde qué",
    auxiliaries:
      "ha han había habían haya hayan hubo habrá habrán habría habrían es son era eran fue fueron será serán sería serían sea sean puede pueden podía podría podrá debe deben debía debería va van iba iban vaya está están estaba estaban estuvo estuvieron haber ser estar habiendo siendo sido estado he hemos suele solía acaba acaban acababa vuelve volvió volvieron volvía quiso quisieron quería llegó siguió",
    adverbs:
      "se le les me te nos lo también aún todavía ya después luego además así ayer hoy mañana no entonces asimismo anoche anteayer ahora antes siempre nunca jamás tampoco solo sólo incluso casi apenas más menos muy tan tanto mucho poco bien mal mejor peor aquí allí ahí allá acá finalmente posteriormente recientemente actualmente igualmente precisamente claramente simplemente tajantemente rotundamente públicamente irónicamente previamente sin embargo no obstante por tanto pronto tarde temprano quizá quizás acaso medio otra vez ni siquiera cuando",
    people: [PEOPLE, EITHER],
    males:
      "padre hermano hijo marido tío abuelo papá rey príncipe hombre señor sr nieto cuñado yerno presidente alcalde",
    females: "madre hermana hija esposa tía abuela mamá reina princesa mujer señora sra nieta cuñada nuera",
    roles: "alguien",
    groups:
      "organizaciones asociaciones federaciones empresas plataformas cooperativa cooperativas compañías consistorio consistorios ministerios organismo organismos gremio gremios misión entidad entidades colectivos plataforma patronal policía gobierno ministerio ayuntamiento partido sindicato empresa asociación autoridades expertos vecinos fiscalía oposición fuentes familiares ejecutivo consejería junta generalitat xunta diputación cabildo comunidad congreso senado parlamento cámara asamblea cortes alcaldía concejalía municipio comisión comité consejo tribunal audiencia juzgado sala corte jurado defensa acusación familia padres madres sindicatos organización organizaciones ong plataforma colectivo movimiento federación confederación patronal clero gremio hostelería lobby cámara agencia instituto universidad escuela colegio hospital clínica iglesia arzobispado obispado banco compañía firma grupo multinacional constructora aseguradora club equipo afición barra hinchada selección directiva vestuario cuerpo guardia ejército fuerzas embajada casa moncloa zarzuela presidencia secretaría cancillería mesa portavocía formación coalición bancada bloque grupo abogados médicos trabajadores empleados agricultores ganaderos estudiantes profesores alumnos investigadores científicos economistas analistas testigos ciudadanos aficionados jugadores técnicos bomberos agentes policías funcionarios populares socialistas independentistas manifestantes huelguistas afectados víctimas consellería conselleria departament departamento ajuntament concello deputación mancomunidad observatorio fundación subdelegación viceconsejería dirección intendencia gobernación prefectura consistorio inmobiliaria promotora cooperativa cofradía hermandad parroquia ateneo peña filial matriz ertzaintza mossos entorno gerencia editorial bodega gente gremio centro servicio defensoría contraloría procuraduría misión delegación embajada oficina redacción diario periódico cadena emisora",
    titles: "primer primera don doña dr dra sr sra señor señora fray sor monseñor ex general vice",
    documents:
      "informe comunicado carta estudio texto documento mensaje sentencia auto resolución decreto nota escrito atestado dictamen encuesta sondeo manifiesto denuncia querella circular acta artículo editorial tuit correo moción misiva publicación post misiva prólogo",
    works:
      "película libro novela serie canción álbum título palabra término periódico revista obra programa lema cartel pancarta leyenda apodo alias nombre etiqueta eslogan concepto mote disco documental drama thriller comedia tragedia musical largometraje cortometraje zarzuela exposición poema consigna hashtag sobrenombre manta letrero",
    according: "según",
    notNames: `
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre navidad
español española españoles españolas francés franceses alemán alemanes alemana británico británicos estadounidense estadounidenses ruso rusos ucraniano europeo europea europeos catalán catalanes vasco vascos andaluz andaluces gallego gallegos madrileño
mexicano mexicanos argentino argentinos colombiano colombianos chileno chilenos peruano venezolano internet`,
    places: `
x españa francia alemania italia portugal reino unido rusia ucrania china japón india israel gaza palestina marruecos argelia méxico argentina colombia chile perú venezuela ecuador bolivia paraguay uruguay cuba panamá guatemala honduras nicaragua salvador
cataluña catalunya andalucía galicia euskadi navarra aragón asturias cantabria castilla extremadura murcia valencia baleares canarias madrid barcelona sevilla zaragoza málaga bilbao alicante córdoba valladolid vigo gijón granada vitoria oviedo pamplona almería burgos albacete
santander salamanca toledo badajoz cádiz huelva jaén león lleida girona tarragona castellón cáceres lugo ourense pontevedra segovia soria teruel zamora ávila cuenca guadalajara palencia ceuta melilla ibiza mallorca tenerife logroño huesca
bogotá medellín cali lima quito santiago caracas guayaquil montevideo asunción managua tegucigalpa puebla monterrey tijuana oaxaca veracruz rosario mendoza bruselas parís londres berlín roma lisboa moscú kiev washington pekín europa áfrica asia américa
elche gandía torrevieja benidorm alcoy cartagena lorca móstoles alcorcón leganés getafe alcalá fuenlabrada parla coslada badalona sabadell terrassa mataró reus manresa igualada vic tortosa
ruzafa marbella jerez algeciras linares motril ronda antequera écija utrera mérida plasencia talavera puertollano tomelloso ponferrada miranda aranda astorga medina avilés langreo
torrelavega laredo irún eibar barakaldo getxo durango tudela estella calahorra barbastro calatayud alcañiz jaca ferrol compostela ribeira vilagarcía marín lalín monforte lanzarote
fuerteventura gomera hierro palma mahón ciutadella manacor inca maracaibo barquisimeto cartagena barranquilla cúcuta bucaramanga pereira manizales ibagué pasto cuzco arequipa trujillo piura
chiclayo cochabamba potosí sucre antofagasta valparaíso concepción temuco salta tucumán jujuy neuquén bariloche paraná corrientes posadas maldonado paysandú salto acapulco morelia culiacán
chihuahua mérida cancún michoacán jalisco sinaloa guerrero chiapas antioquia cundinamarca boyacá nariño cauca santa-fe`,
    organisations: `
twitter facebook instagram tiktok telegram youtube whatsapp linkedin bluesky threads mastodon truth psoe pp vox compromís podemos sumar ciudadanos erc junts pnv bildu cup bng ccoo ugt csif usuarios cis csic ine cnmv dgt adif renfe aena iberdrola endesa repsol telefónica santander bbva caixabank inditex mercadona seat efe rtve tve rne ser cope ep
mundo país vanguardia abc razón marca clarín nación universal jornada periódico expansión confidencial eldiario onu otan ue oms morena pri pan
policía civil nacional local municipal supremo provincial autonómica ministerio universidad instituto partido unión federación confederación sindicato asociación congreso senado consejo corte tribunal constitucional audiencia fiscalía ayuntamiento generalitat junta guardia
real atlético athletic osasuna celta betis espanyol rayo alavés mirandés sporting racing deportivo cd ud cf fc rcd sd cb boca river`,
  };
}
