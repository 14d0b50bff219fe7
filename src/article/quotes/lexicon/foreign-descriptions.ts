/** Words of descriptions by which German, French and Spanish newspapers call a named person again. */

/** Nouns by which somebody known by name is called again. */
export const FOREIGN_VARIED = `
politiker politikerin cdu-politiker cdu-politikerin spd-politiker spd-politikerin csu-politiker csu-politikerin fdp-politiker fdp-politikerin grünen-politiker grünen-politikerin linken-politiker linken-politikerin afd-politiker afd-politikerin
sozialdemokrat sozialdemokratin christdemokrat christdemokratin unionspolitiker regierungschef regierungschefin parteichef parteichefin amtsinhaber amtsinhaberin herausforderer herausforderin kanzler kanzlerin ministerpräsident ministerpräsidentin
minister ministerin ressortchef ressortchefin rathauschef rathauschefin stadtoberhaupt landesvater landesmutter landeschef landeschefin jurist juristin ökonom ökonomin mediziner medizinerin manager managerin unternehmer unternehmerin
coach trainer chefcoach fußballlehrer kapitän torhüter torwart keeper schlussmann stürmer stürmerin angreifer offensivspieler mittelfeldspieler verteidiger innenverteidiger defensivspezialist routinier nationalspieler nationalspielerin profi
torjäger olympiasieger olympiasiegerin weltmeister weltmeisterin rekordmann brasilianer franzose spanier italiener engländer schweizer österreicher däne schwede norweger niederländer pole kroate serbe portugiese argentinier amerikaner belgier türke
landesvorsitzende landesvorsitzender parteivorsitzende parteivorsitzender fraktionschef fraktionschefin fraktionsvorsitzende ex-minister ex-ministerin ex-kanzler ex-profi
künstler künstlerin musiker musikerin sänger sängerin schauspieler schauspielerin regisseur regisseurin autor autorin schriftsteller schriftstellerin
élu élue député députée sénateur sénatrice édile parlementaire eurodéputé eurodéputée socialiste écologiste insoumis insoumise républicain républicaine centriste macroniste frontiste communiste ministre locataire
candidat candidate ex-ministre ex-président ex-maire magistrat magistrate avocat avocate technicien entraîneur coach sélectionneur capitaine attaquant défenseur milieu gardien portier buteur ailier arrière talonneur pilier ouvreur
demi troisième-ligne deuxième-ligne centre meneur tricolore international quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire chanteur chanteuse comédien comédienne cinéaste réalisateur réalisatrice romancier romancière
écrivain écrivaine auteur autrice humoriste patron patronne dirigeant dirigeante homme-d'affaires milliardaire breton bretonne basque corse espagnol italien allemand argentin brésilien portugais belge suisse tongien fidjien
técnico técnica timonel estratega preparador seleccionador míster entrenador zaguero delantero atacante ariete goleador artillero volante mediocampista centrocampista arquero portero guardameta lateral capitán extremo pivote escolta alero
sudamericano argentino uruguayo brasileño colombiano chileno paraguayo peruano venezolano mexicano español francés italiano alemán portugués croata serbio vasco catalán gallego andaluz madrileño sevillano
mandatario mandataria dirigente político política exministro exministra expresidente expresidenta exalcalde exalcaldesa exgobernador exgobernadora exdiputado exdiputada exsenador exsenadora exfiscal exjugador exfutbolista
popular socialista izquierdista derechista jeltzale republicano independentista regidor regidora edil primer candidato candidata aspirante opositor opositora líder artista cantante actor actriz cineasta director escritor escritora novelista
prévenu prévenue accusé accusée inculpé mis-en-cause acusado acusada procesado procesada encausado encausada imputado imputada investigado investigada angeklagte angeklagter beschuldigte beschuldigter
`;

/** Each role, and what else its holder is called. */
export const FOREIGN_ALSO = `
me:avocat,avocate,conseil,défenseur avocat:conseil,défenseur avocate:conseil maître:avocat,avocate président:magistrat présidente:magistrate,juge juge:magistrat,magistrate magistrat:juge magistrate:juge
procureur:magistrat,parquetier procureure:magistrate,parquetière maire:édile,élu,élue député:élu,parlementaire députée:élue,parlementaire sénateur:élu,parlementaire sénatrice:élue,parlementaire conseiller:élu conseillère:élue
adjoint:élu adjointe:élue entraîneur:coach,technicien,manager manager:entraîneur,technicien,coach sélectionneur:entraîneur,technicien gardien:portier pdg:patron,patronne,dirigeant,dirigeante
directeur:patron,dirigeant directrice:patronne,dirigeante président-directeur:patron chercheur:scientifique chercheuse:scientifique professeur:enseignant,universitaire professeure:enseignante,universitaire médecin:praticien,docteur docteur:praticien,médecin docteure:praticienne,médecin dr:praticien,praticienne,médecin
chirurgien:médecin,praticien sociologue:chercheur,chercheuse,universitaire politologue:chercheur,chercheuse,universitaire historien:chercheur,universitaire historienne:chercheuse,universitaire économiste:chercheur,universitaire
agriculteur:exploitant,paysan agricultrice:exploitante,paysanne éleveur:agriculteur,exploitant viticulteur:vigneron restaurateur:patron,chef restauratrice:patronne réalisateur:cinéaste réalisatrice:cinéaste cinéaste:réalisateur,réalisatrice
romancier:écrivain,auteur romancière:écrivaine,autrice écrivain:auteur,romancier écrivaine:autrice,romancière commissaire:policier,policière brigadier:policier inspecteur:policier adjudant:gendarme capitaine:gendarme,policier livreur:coursier pharmacien:pharmacien
abogado:letrado,defensor abogada:letrada,defensora letrado:abogado,defensor letrada:abogada,defensora juez:magistrado jueza:magistrada magistrado:juez magistrada:jueza alcalde:regidor,primer,edil alcaldesa:regidora,edil
presidente:mandatario,líder presidenta:mandataria,líder entrenador:técnico,preparador,míster,timonel,estratega técnico:entrenador,preparador,míster seleccionador:técnico,entrenador portero:guardameta,arquero,cancerbero
delantero:atacante,ariete,punta defensa:zaguero,central lateral:defensa concejal:edil concejala:edil diputado:parlamentario,legislador diputada:parlamentaria,legisladora senador:parlamentario,legislador senadora:parlamentaria,legisladora
secretario:líder,dirigente secretaria:líder,dirigente ministro:titular ministra:titular consejero:titular consejera:titular médico:doctor,facultativo médica:doctora,facultativa profesor:docente,catedrático profesora:docente,catedrática
catedrático:profesor catedrática:profesora investigador:científico investigadora:científica biólogo:investigador,científico bióloga:investigadora,científica actriz:intérprete,artista actor:intérprete,artista cantante:artista,intérprete músico:artista pintor:artista pintora:artista escritor:autor,novelista escritora:autora,novelista novelista:escritor,escritora,autor,autora
director:cineasta,responsable directora:cineasta,responsable comisario:policía inspector:policía gestor:administrador portavoz:vocero,vocera líder:dirigente gobernador:mandatario gobernadora:mandataria
kanzler:regierungschef kanzlerin:regierungschefin bundeskanzler:kanzler,regierungschef bundeskanzlerin:kanzlerin,regierungschefin ministerpräsident:regierungschef,landesvater ministerpräsidentin:regierungschefin,landesmutter
bürgermeister:rathauschef,stadtoberhaupt bürgermeisterin:rathauschefin,stadtoberhaupt oberbürgermeister:ob,rathauschef,stadtoberhaupt,bürgermeister oberbürgermeisterin:ob,rathauschefin,stadtoberhaupt,bürgermeisterin
rechtsanwalt:anwalt,verteidiger,jurist rechtsanwältin:anwältin,verteidigerin,juristin anwalt:verteidiger,jurist anwältin:verteidigerin,juristin verteidiger:anwalt verteidigerin:anwältin richter:vorsitzender,vorsitzende richterin:vorsitzende
trainer:coach,chefcoach,fußballlehrer cheftrainer:trainer,coach bundestrainer:trainer,coach torwart:keeper,schlussmann,torhüter torhüter:keeper,schlussmann,torwart stürmer:angreifer,torjäger
professor:wissenschaftler,forscher professorin:wissenschaftlerin,forscherin forscher:wissenschaftler forscherin:wissenschaftlerin arzt:mediziner ärztin:medizinerin chefarzt:mediziner,arzt chefärztin:medizinerin,ärztin
vorsitzender:chef,vorsitzende vorsitzende:chefin landwirt:bauer landwirtin:bäuerin bauer:landwirt bäuerin:landwirtin lehrer:pädagoge lehrerin:pädagogin schulleiter:rektor,direktor schulleiterin:rektorin,direktorin
geschäftsführer:manager,chef geschäftsführerin:managerin,chefin parteichef:vorsitzende,vorsitzender,parteivorsitzende parteichefin:vorsitzende,parteivorsitzende fraktionschef:vorsitzende,fraktionsvorsitzende fraktionschefin:vorsitzende,fraktionsvorsitzende
kommissar:polizist,ermittler kommissarin:polizistin,ermittlerin abgeordneter:parlamentarier,abgeordnete abgeordnete:parlamentarierin wirt:gastronom wirtin:gastronomin schriftsteller:autor schriftstellerin:autorin
`;

/** Ranks below or beside an office. */
export const FOREIGN_RANKS =
  "stellvertretender stellvertretende stellvertreter stellvertreterin vize adjoint adjointe suppléant suppléante vice- teniente suplente adjunto adjunta sous";

/** No longer in office. */
export const FOREIGN_PAST =
  "ehemaliger ehemalige ehemaligen früherer frühere früheren einstige einstiger ancien ancienne antiguo antigua entonces";

/** Offices and relations of people whom nobody may name: "le procureur", "der Richter", "la madre". */
export const FOREIGN_OFFICES = `
richter richterin vorsitzende vorsitzender staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin anwalt anwältin rechtsanwalt rechtsanwältin polizist polizistin sprecher sprecherin bürgermeister bürgermeisterin
arzt ärztin zeuge zeugin nachbar nachbarin anwohner anwohnerin mann frau mutter vater sohn tochter bruder schwester junge mädchen kind opfer fahrer fahrerin täter tatverdächtige tatverdächtiger besitzer besitzerin eigentümer eigentümerin
verkäufer verkäuferin lehrer lehrerin schüler schülerin präsident präsidentin direktor direktorin chef chefin leiter leiterin kunde kundin gast vermieter vermieterin mieter mieterin pfarrer pfarrerin betreiber hersteller kläger klägerin
polizeisprecher polizeisprecherin feuerwehrmann sanitäter patient patientin reporter reporterin journalist journalistin moderator moderatorin gutachter gutachterin sachverständige sachverständiger kollege kollegin freund freundin ehemann ehefrau
witwe oma opa verteidiger verteidigerin ermittler ermittlerin beamte beamter kapitän schiedsrichter veranstalter verbraucher bürger mitarbeiter mitarbeiterin geschädigte geschädigter verletzte verletzter zuschauer passant besucher besucherin
juge président présidente procureur procureure substitut substitute maire préfet préfète porte-parole directeur directrice commissaire gendarme policier policière pompier médecin témoin victime voisin voisine habitant habitante
père mère frère sœur fils fille mari femme homme garçon enfant patron patronne propriétaire locataire client cliente chauffeur conducteur conductrice suspect suspecte greffier expert experte enquêteur enquêtrice gérant gérante serveur serveuse
passant touriste journaliste animateur animatrice arbitre curé prêtre professeur professeure élève proviseur infirmier infirmière livreur ami amie collègue veuve veuf épouse époux compagnon compagne responsable secrétaire adjoint adjointe chef cheffe
plaignant plaignante personne membre intéressé intéressée quidam grand-mère grand-père oncle tante cousin cousine gardien gardienne parent usager riverain riveraine salarié salariée employé employée
juez jueza fiscal presidente presidenta alcalde alcaldesa ministro ministra abogado abogada portavoz director directora policía agente guardia bombero médico médica testigo víctima vecino vecina padre madre hermano hermana hijo hija marido mujer
hombre niño niña chico chica dueño dueña propietario propietaria inquilino inquilina cliente conductor conductora camarero camarera magistrado magistrada secretario secretaria jefe jefa viuda viudo árbitro periodista profesor profesora alumno alumna
párroco cura rey reina gerente encargado encargada letrado letrada forense perito perita abuelo abuela tío tía esposa esposo novio novia amigo amiga compañero compañera taxista persona miembro responsable señor señora afectado afectada
denunciante querellante trabajador trabajadora empleado empleada usuario usuaria socio socia colega
`;
