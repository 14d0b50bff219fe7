/**
 * Given names by gender as newspapers in English have them from elsewhere: Britain and Ireland, India and its neighbours,
 * the Arab and Persian world, Africa, Southern Europe and Latin America, Eastern Europe, the North, Turkey, Israel and
 * East Asia, in this order.
 */

export const WORLD_MALE = `
ed josh dick rod curt don rocky buddy beau rusty griffin barney dirk mickey heath carmine garret sterling emery angel aled alastair alasdair alun anselm
ainsley aneurin ardal barnaby benedict benedikt cathal ciaran cian cillian conall conan cormac crispin cuthbert dafydd darragh dermot diarmuid diarmaid donal
donncha dougal eamon eamonn éamon eoghan eoin ewen fearghal feargal fergal finbarr finlay finn fintan fionn garvin gawain gearóid geraint giles glyn godfrey
gruffydd gwilym huw humphrey ieuan ifan ioan iolo iwan jarlath keir kieran kieron lachlan lorcan macdara malachy manus mícheál micheál mungo murdo neville
niall nye oisín oisin osian padraic padraig pádraig pádraic pearse peadar phelim piaras proinsias ranulph redmond rhodri risteárd rónán ronan ruairi ruaidhri
ruairí rónan ruari seán séamus sholto tadhg tarquin tomos torquil turlough tudor ulick wynford aadesh aakash abdur abhijeet abhijit abhinav abhishek aditya
ajay ajit akash akhil akhilesh akshay alok aman amar amarinder ambrish amitabh amol anand aniket aniruddha ankit ankur anoop ansh anubhav anupam anurag
aravind arindam arnab arpit arvinder aryan ashish ashutosh ashwin asim atal atul avinash azhar azim bala balaji balasaheb baldev balram bharat bhaskar bhupesh
bhupinder biplab biren chandan chandrababu chandrasekhar chetan chirag daljit darshan dayanand debashish devendra dhananjay dharmendra dhruv digvijay dilip
farooq firoz ganesh gaurav gautam ghulam girish girraj govind gurmeet gyan habib hardeep hardik hari harish harjit harpal harshvardhan hemant himanta himanshu
hitesh imtiaz inder iqbal irfan ishaan jagan jagdeep jagdish jagmohan jaswant jatin javed jawahar jayant jitendra jyotiraditya kailash kapil karan kartik
kaushik keshav kirit kishore krishna krishnan kuldeep kunal lal lalit lalu laxman madan madhav madhukar mahender mahendra mallikarjun manas mangal manik
manish manjit manoj mayank milind mitesh mithun mohit mohd mukesh mukul mulayam murali murari murugan nagesh naresh natwar naveed navin navjot neeraj nilesh
nirav nitesh nitin nitish omprakash pankaj parag param paresh parth parvez pawan piyush pradeep prakhar pramod pranab pranav prasanna prashant pratap prateek
praveen pravin prem prithviraj puneet purushottam pushkar raghav raghu raghuram rajat rajeev rajendra rajinder rajkumar rajnath rajneesh rajvardhan rakesh
raman ramachandra ramdas randeep ranjan ranjit ratan ravindra ravinder ravishankar ritesh rishi rohan rupesh sachin sadiq sagar sajid salim sameer sampath
sandeep sandip sanjit santosh sarath sarfraz satish satnam satya satyendra saurabh savio shahid shahrukh shailesh shakti shankar sharad sharif shashank shashi
shekhar shibu shirish shivam shivraj shrikant shubham shyam siddharth siddhartha sidharth sitaram sivan sohail somnath sourav srinivas srikanth subhash subodh
subrata subramanian sudhir sudip sujit sukhbir sukhdev sumit sundar surendra surinder surjit suvendu swapan swaraj tanmay tapan tejashwi tejas thiru uddhav
udhayanidhi umar umesh upendra utkarsh vaibhav varun vasant vasudev venkat venkatesh venkaiah vidyasagar vikas vikrant vimal vinay vineet vinod vipin vipul
virat virender vishal vishnu vishwanath vivaan yash yashwant yogendra yogesh zakir zubair zulfikar aamir abdelaziz abdelfattah abdel abderrahmane abdi
abdirahman abdoul abdoulaye abdulaziz abdulkadir abdullahi abdulrahman abdelkader abdelmadjid adil adnan afzal aftab ahsan akhtar akram alaa alireza aly ammar
anas anis arash ardeshir arif arshad ashraf asad asghar ashkan ashour ataollah attila ayad ayman ayoub aziz azmi babak badr bahman bahram basel basim basem
behzad behrouz bilawal burhan daoud dariush dawood ehsan ehud eissa esmail essam fadi fadhil fahad fahd farhad faris farouk farrukh fawad fawzi fayez fayyaz
ferhat fouad fuad gamal ghassan gholam habibollah hadi hafez hafiz haider haidar hakeem hakim hamad hamdi hamed hameed hani hashem hashim hatem hazem
heshmatollah hesham hisham hormoz houshang hussain husain ibrahima ihab ilham ilyas imad ismail issa izzat jaber jafar jalal jameel jawad kamel kambiz kamran
kaveh kazem khalifa khaldoun khosrow khurram lakhdar latif liaquat luay lutfi maher mahathir mahdi majed majid mamdouh mansour marouane marwan masood mazen
mehran mehrdad meshal milad moez mohammadreza mohsen moinuddin mokhtar monsif moncef montasser morteza mostafa mounir mourad mouin muammar muhammed mujahid
mujib mukhtar munir muqtada murad murtaza musa musab muzaffar nabeel nader nadim naguib najib naji najm namik naseem nasir nazim nizar nouri nour-eddine
noureddine numan omid osama othman ousmane pervez pervaiz qais qamar qassem qusay rachid rafik rafiq rahim rami ramin ramzan ramzi raouf rauf rashed rasool
riad riaz rizwan rouhollah ruhollah saad sabah sabir sadegh sadeq saeb saeed saif sajjad salah saleem saleh salih salem sami sardar sayed sayyid seyed seyyed
shabbir shafiq shahbaz shahin shahram shakil shamim shaukat shehbaz shoaib siamak sirajuddin soheil sohrab suleiman suleyman sulaiman syed taha taher tahir
taimur taj talal tamim tanveer tanvir tareq tayeb tawfiq usama usman uthman vahid wael waheed wahid wajid waleed waseem wasim yahya yasir yasser yassin yazid
younes younis younus yunus yousef yousif yusef zafar zaher zahid zakaria zakariya zaki zaid zayed zayn zia ziauddin zubayr zuhair adebayo adekunle ademola
adewale akinwumi aliko aliyu amadou amara ayo ayodele babajide babatunde bukola chibuike chidiebere chike chinedu chukwuemeka cyprian danjuma dapo ebere ekow
eskinder femi festus folarin gbenga godwin goodluck hailemariam haile ifeanyi ikechukwu isaias issoufou jakaya joao john-paul jomo juma kabiru kagiso kaguta
kalonzo kamau kayode kelechi kgosi kiprono kipchoge kudakwashe kwabena kwaku kwesi lamine lassana macky mahamadou mamadou mandla mangosuthu meles mohau moussa
mthuli muhoozi mwai nkosazana nnamdi nonso obafemi obinna ogbonna okechukwu okey olamide olu olufemi olusola oluwaseun olúṣẹ́gun onyekachi osita oumar
paul-henri raila rotimi sani seun seyi shehu sibusiso sipho sizwe solly souleymane tafawa temba tendai thabang thabo themba thulani tito tsegaye tshepo tunji
uche uhuru umaru wole yakubu yaya yemi zakes zwelinzima alessandro alessio antônio arrigo augusto bartolomeo beppe bernardino biagio bixente boaz camillo
christos claudio cláudio corrado costas cosimo cristiano daniele davide dimitris dimitri dimitrios domenico edgardo edoardo egidio elio emanuele enrico ennio
ettore evangelos everaldo ezequiel fabio fábio fabrizio facundo fausto felice ferruccio filippo flavio flávio francesc fulvio gaetano genaro geraldo germán
getúlio gherardo giacomo gian gianfranco gianluca gianluigi gianni giorgio giuliano guido giancarlo heitor henrique hernando hipólito iñaki iñigo ioannis
italo itamar ivano jair jairo javi joão joaquim jordi jorginho jofre josep juan-carlos juanma juca kostas kyriakos leonidas lino lluís luca luciano lucio luíz
luiz manolis marcello márcio massimo maurizio mauro michalis miquel mirko nando nestor nicolás nicolò nikos nilson norberto oriol osmar otávio panagiotis
panos paulo pasquale pau paulinho pere pierluigi pino primo raimundo raffaele raffaello renato renzo riccardo romário romeo ronaldo ronaldinho ruggero ruy
sandro savvas sebastián sebastião sérgio sergi simão spyros stavros stelios tancredo telmo thanasis theodoros thiago tiago tommaso umberto ugo valerio vagner
vassilis vasco vinícius vinicius virgilio vittorio yannis yanis yiannis zeca alek aleksander aleksandar aleksandrs alexandru anatoly anatoli antanas antonín
arkady arseniy arsen artem artur aslan béla bela bogdan bohdan bohuslav bojan bolesław boleslaw borut branko bronisław bronislaw cezary ciprian corneliu
costin czesław dalibor danil danilo danylo darko dawid denys dmytro dominik dragan dušan dusan eduard evgeny evgeni fedor ferenc filip fyodor gábor gabor
gennadi georgi georgy gheorghe giorgi goran grigory grzegorz gyorgy györgy heorhii hryhoriy ihor ilie iliya ilir ilya imre ionuț irakli istván istvan ivaylo
ivica jacek jakub janez jānis jános janos janusz jaromír jaroslav jarosław jerzy jiří jiri józef jozef juraj kacper kakha kazimierz kirill kliment klement
konstantin kryštof krešimir laszlo lászló leonid leoš levan lubomír lubos łukasz lukasz lukáš luka maciej maksim maksym marcin marek marián marijan mariusz
mateusz matej matúš michal michał mihai mihály mikheil mikuláš miloš milos milorad miloslav miodrag mircea mirek miroslav mirosław mladen myroslav mykhailo
mykola mykyta naftali nebojša nenad nikolay nikolaj nikola oleh oleksandr oleksii oleksiy ondřej ostap ovidiu pál pavol pavlo péter petar petr petru pëtr
predrag przemysław radek radko radomir radosław radovan radu rafał rafal ratko robertas romuald roustam ruslan sándor sandor saša serhiy serhii sergii semyon
slava slavko slobodan sławomir stanisław stanislaw stepan stephane štefan stjepan svetozar szymon tadeusz tamás taras tibor tihomir timofey timur toma tomáš
traian vaclav václav vadim valdas valdis valentin valery valeri valeriy vasile vasily vasyl vedran viacheslav vyacheslav viktoras vit vít vitaliy vitalii
vitali vitalijs vladislav vlad vladimír vlastimil vojislav vojtěch vsevolod vuk waldemar wieslaw wiktor witold władysław wladyslaw wojciech yaroslav yegor
yevgeny yevgeni yevhen zbigniew zdeněk zdravko zlatko zoltán zoltan zoran zurab željko aapo arvid aksel arvo asger axel bård bertel bertil birger börje
carsten claes dag eerik einar eirik eivind elof erling erkki esko espen eskil folke frederik fredrik frode göran gudmund guðni gustaf gustav haakon halldór
halvard hannu haavard harri heikki heimir henning holger håkan håvard ilkka ingemar ingmar ingvar iver jarkko jarl jarmo jesper jóhann johan jón jonne jorma
jouni jørgen jussi kaare kaj kalle kaarlo kalevi kåre karsten keld ketil kjeld klaes klas knud knut kristján laurits lasse leevi lennart ludvig mads magne
markku martti matti mikkel mogens morten niels niklas niko oddvar oddbjørn olav olavi ólafur olle olli ossi oskar øystein paavo palle paulus peder pehr
petteri petter pertti poul preben rasmus rauli reidar risto roald robban sakari samuli sauli seppo sigmar sigmund sigurd sigurður simo sindre snorre sondre
søren soren stefán steinar sten stig sture sveinn sverre svein tage tapio teemu teppo terho terje teuvo thorbjørn thorbjörn tommi tomi torbjørn torben tord
torgeir torkel torstein toivo troels trond trygve tuomas uffe ulf urho valdemar vagn veikko veli verner vidar viggo vilhelm ville villy yngve åke åge ørjan
adem alper alparslan aykut aydın baris barış bekir berat berkay binali bülent bulent burak bursin cem cengiz cevdet devlet doğan doğu ekrem emin emre enis
enver erdal erdem ergün erkan ersin ersoy ertuğrul faruk fatih fikret furkan gökhan halil halit haluk hamdullah hulusi hüseyin huseyin ilker ismet ihsan kadir
kamil kaan kenan kerem kıvanç koray korkut levent mansur mert mesut mevlüt mevlut muharrem murat muzaffer necati necmettin necdet nihat nuri oğuz okan oktay
onur orhan osman özgür remzi rıza ruşen selahattin selçuk selim serdar serkan sinan süleyman şükrü taner tansel tarkan tevfik tolga tuncay turgut turhan ufuk
umit ümit veysel volkan yalçın yaşar yasin yiğit zeki ziya adonis ahron amichai amihai amnon ari arieh arye aryeh asaf asher avi avichai avigdor aviv avner
avraham avrum barak baruch benzion binyamin chaim chanan dani dror dudi dov efraim efrayim eitan elazar eliezer elie eliyahu ephraim eyal ezer gadi gabi giora
gil-ad gilad haim hillel ilan isser itzhak itzik yitzhak lior meir menachem mendel menahem mordechai mordecai moshe motti nachman nadav nahum netanel nir
nissim noam ofer ofir ohad oren ori raanan rafi rahamim reuven roni ronen rubi shai shalom shaul shimon shlomo shmuel tomer tzachi uri uriel uzi yaakov yair
yakov yariv yechiel yehoshua yehuda yehudah yigal yigael yisrael yitzchak yoav yochanan yoel yohanan yonah yonatan yoram yosef yosi yossi yotam yuval zalman
zeev ze'ev zvi bao chang-ho chi-wai chung-hee dae-jung dong-hyuk donghyun duc eiichi eiji fei fumihito genki guo hajime hao haruto hayato hideki hideo
hideyoshi hiroki hiroaki hirofumi hirokazu hisashi hisao ho-jin hun huy hwan hyun-soo ichiro in-soo isamu isao ji-hoon ji-sung jian jianguo jie jin-woo jinwoo
jong-il joon-ho joon-ki junichi junichiro junya kan kaito katsuya kazuhiko kazuki kazuhiro keiichi keiji keisuke keita kei kenichi kenichiro kenta kentaro
kiichi kiyoshi kohei koichi koji koki kunio kyu-ho kwang-jo li-wei longwu makoto mamoru manabu masaaki masahiko masahiro masaki masanori masao masaru masashi
masato masayoshi masayuki mikio min-ho min-soo minh minsik mitsuo motoo myung-bak naoki naoto nobuaki nobuo nobuyuki noboru norio osamu phuc quan quang quoc
rentaro rikuto ryo ryoichi ryosuke ryota ryotaro ryuichi ryuji sadao sang-hyun sang-woo seiichi seiji seung-woo shigeki shigeo shinichi shinji shinichiro
shinya sho shogo shohei shoichi shoji shota shuichi shuji shunsuke soichiro sota sung-hoon susumu tadashi taichi taiki taizo takahiro takao takayuki takeo
takeru takuma takumi takuya tatsuo tatsuya terumasa tetsuo tetsuya tetsuro thanh toan tomohiro tomoaki tomoyuki toru toshiaki toshihiko toshihiro toshio
toshiro toshiyuki trung tsuneo tsutomu tsuyoshi tung wataru wei-jie weiwei woo-jin xiaobo xiaoming xin yasuhiro yasuo yasushi yong yong-ho yoichi yoji yosuke
yoshiaki yoshiharu yoshihiro yoshiki yoshinori yoshio yoshiro yoshitaka yoshito yu-jin yuichi yuichiro yuji yukio yun yusaku yuta yutaka yuto zedong zemin zhi
zhiqiang zihao ziyang agung aquilino arief arifin bambang bayu benigno budi dedi dodi gatot hartono hendra heru indra joko jusuf kuswanto manny nyoman prabowo
rizal setya soe sukarno susilo sutrisno suharto taufik teguh thein wayan wiranto yudi zainal
`;

export const WORLD_FEMALE = `
misty savannah jasmine iris kitty rhea dolly joy pearl brandy sierra violet ginger aideen ailbhe ailsa aine áine aisling aislinn angharad annabel aoibhinn
arabella araminta bethan blathnaid bláthnaid bláithín brid bríd brigid bronagh bronwen bronwyn cait caitríona caitriona caoimhe carys catrin catriona ceri
ceridwen chrissie clodagh cressida dearbhla deirbhile delyth dervla dilys eabha éabha efa eibhlín eilidh eilís eimear eimhear eira eleri eluned emer eirlys
eithne eithna étaín fenella ffion finola fionnuala flossie freya georgie glenys gráinne grainne gwenda gwenllian gwyneth heledd hermione hettie honor íde isla
iseult jacinta jacqui jean-anne jemma jessamy kirstie kirsty lettice lowri lynsey mairead mairéad máire máirín marged mhairi moira morag muireann myfanwy
nerys nessa noeleen nuala olwen oonagh órla orla orlaith perdita petronella posie primrose rhian rhona róisín roisin rosamund rosaleen rowena sadhbh saffron
seonaid shona sian siân síle sinead sinéad siobhán sorcha tamsin thomasina tilda tilly úna verity aaditi aarti abha aditi aishwarya akanksha akshata alka
alpana amala ambika ameesha amrita amruta anandiben ananya anasuya aparna archana arpita aruna arundhati asmita atishi avani avni bhagyashree bhavana bhavna
bindu bipasha brinda chandni chhaya chitra damini deepali deepika devika dipika durga ekta fauzia garima gayatri geetika gitanjali harsimrat harsha hema
hemlata hina ipsita isha ishita jaya jayanti juhi kajal kalpana kamini kangana kanika kanimozhi karishma kareena kirron komal kriti kumari lalita latika
lavanya laxmi leela lopamudra madhavi madhu mahua mala malini mallika malvika mamta mandira manisha manjula manju mayawati meenakshi meenal meena megha
mehbooba mira mridula mukta nalini namita namrata nandita navneet nayana neelam neelima neena neetu niharika nilima nisha nivedita padmaja pallavi parineeti
parvati poonam pragya prajakta pranati pranita pratibha preeti prerna preity prianka priti priyamvada priyanka purnima pushpa raakhee rachna rachana ragini
rajani rajeshwari rakhi ranjana ranjita rani rashmi ratna reena renu renuka reshma revathi richa rina ritu riya rohini roopa roshni ruchi ruchira rukmini rupa
rupali sadhana sadhvi sakshi samyukta sandhya sangeeta sania sanjana sanya sapna saraswati sarita saroja savita savitri seema shabana shaila shailaja
shakuntala sharmila sharmistha sheetal shefali shikha shilpa shivani shobha shobhana shraddha shreya shruti shubhra shweta simran smita smriti sneha snehal
soumya sridevi srishti sriti subhadra suchitra sudha suhasini sujata sulochana suman sumathi sumitra sunanda suneeta supriya surbhi surekha sushila sushmita
swara swapna tanvi tanushree tanuja taslima teesta tejaswini trupti tulika uma urmila urvashi usha vaishali vandita vasudha vasundhara veena vibha vidya
vijaya vimala vineeta vinita vrinda yamini yashoda zarina abeer afaf afnan ahlam amal amani amat amira amna arwa ashwaq asmaa asma asra atefeh aya ayat azadeh
azar azra bahareh bahia basima basma batoul bouthaina bushra chaima dalal dima doaa ebtisam elaheh elham elnaz eman esra faezeh faiza fadwa fahmida faiqa
farahnaz faranak farida farideh fariha farkhunda farnaz farzana farzaneh fatemeh fatimah fatma fawzia fereshteh fida firdous ghada ghazal ghazala golnaz
golshifteh habiba hadeel hafsa hajar hala halima haleh hamda hamideh hanane hanin hania hasina hatice hedieh heba hend homa hoda houda ibtihaj ibtisam ikhlas
ilhaam inas intisar iqra israa jalila jamilah jannat jihan jumana kamila karima khadeeja khadijeh khalida laleh lamia lamya latifa latifah leyla leymah
loujain lujain mahnaz mahsa mahtab maimouna maisa majida malika manal marjan marjane marwa maryum marzieh masih masoumeh mehrangiz meryem mina mehwish minoo
mozhgan mouna mozhdah muna munira najla najwa nargess narges nasra nasreen nasrin nastaran nawal nazanin nazia nazli neda negar nermin niloufar nilofar
nilufar noura nouf nura nusrat parvin pegah rabab rabia rachida raghad rahaf rahma raheleh rajaa randa raneem rasha rawya razan razia reem rehana reyhaneh
roya rowaida ruba rudaba ruqayya saadia saba sabeen sabiha sadaf safa safia sahar saida sakina saliha salwa sama samah samar samia samiha samina samineh sana
sanam saniya sawsan sepideh setareh shabnam shaheen shahida shahla shahrzad shaima shaista shama shamima sharmeen shayma shazia sheema sherin shereen shohreh
sima siham simin soha soheila somaya souad souhayr suad sudaba suha suhair suheir sumaya sumayya syeda tabassum taghreed tahereh tahira tahmina taraneh
tawakkol tawakkul taybeh touran uzma wafa wafaa wajeha widad yalda yosra yusra zaha zahida zahraa zakia zakiya zaynab zeba zeina zeynab zeynep zhila zineb
zohra zohreh zoya zubaida zulaikha abiola abena adaeze adaku adaora adesuwa adjoa adwoa aduke afia afua akosua akua alero ama aminata amma amogelang anele
aminatou assitan awa ayanda bineta binta bintou boitumelo bukky busisiwe chiamaka chidimma chinwe chioma chimamanda chinyere dambisa dikeledi ebele efua ejiro
enitan epiphanie esi fadumo fatou fatoumata fatoumatta fatuma folake folasade funke funmi funmilayo graça halimatou hauwa hawa ifeoma ifeyinwa ije isatou
itumeleng iyabo jebet joice kadiatou kagendo karabo khanyi lerato lindiwe lupita makeda makhosi mame mamphela mariama mariatou mbali mosadi mpho mwende naledi
ndidi nehanda ngozi njeri nkechi nkiru nokuthula nomsa nomvula nonhlanhla nontando nosipho nozipho ntombi obiageli odunayo oluchi olufunke olufunmilayo
omosede omotola oyinkan patience phumzile rokia safiya seynabou sibongile simphiwe sindisiwe siphokazi sizani tawia thandeka thandi thandiwe thuli tiwa titi
tsitsi uju unathi wambui wangari wanjiku yaa yetunde zandile zanele zindzi zodwa zoleka adelaida adelina agostina aída alessandra alessia alfonsina altagracia
anabel anahí analía angélica ángela ángeles antonella aurelia bárbara benedetta berenice bibiana candela caridad carmenza casilda catarina cayetana chabela
chelo cinzia clarisa claudina conchita concetta dalila débora delcy denisse dinorah donatella edurne elba elda eleonora elia eliana eliane eliseth elisabetta
elvia emanuela enriqueta epsy eréndira érika ernestina evangelina fabiola fernanda filomena fiorella flavia florencia gemma genoveva gilda giovanna giuliana
giuseppina gladis gleisi glória grazia guiomar haydée herminia hortensia idalia ileana ilaria imma isaura itatí itziar ivana ivone iolanda janaína jazmín
jéssica joana jovita júlia kátia laia leda leocadia leonora lía lidia ligia lívia liliam lluïsa lluvia lorella loreto lucha lucrecia ludovica luísa luisina
magaly magdala malena malva maniela manoela marcela margherita mariarosaria mariel mariela mariella mariluz marina marinella mariquita maruja milena mirella
miren mirna mirta mirtha nélida nerea nicoletta nilda nisia noelia norberta nydia olinda ornella otilia palmira patrizia pepa petrona pierina pía raffaella
renata rigoberta rosalba rosângela rosella rosina rossana rossella ruperta samanta sarai sarahí selene silvana simonetta sônia stefania susi tânia telma
teresita thais tomasa vanda vicenta vilma violeta vitoria xiomara xochitl yamile yamileth yanira yasmina yazmín yésica zaida zenaida zita zoraida agata albina
aleksandra alena alžběta anastasiya anastasiia andżelika aneta angelika anželika antonina arina asya barbora beáta bożena bozena branka bronisława daiva daiga
danuta daria darya dariya darja desislava dijana dobromira doina dorota dragana dragica dubravka edita edyta ekaterine elzbieta elżbieta emese erzsébet eszter
evelina evgenia evgeniya ewelina fanni florica galyna genowefa gordana grazyna grażyna halina halyna hanka henryka ildikó inese inga inna ioana ionela irena
iryna ivona iwona izabela jadwiga jadranka jaroslava jasmina jelena jolanta jovana judit julija julita justyna kaja kalina karolina katalin katarína katarina
kateryna kateřina ketevan khatia kinga klára klavdia kolinda kristýna krystyna krisztina ksenia kseniia květa laima lada larisa larysa lenka lesia lesya
lidija lidiya liliya lilija liudmila liudmyla ljiljana ljubica ljudmila lubov lubomíra lucyna ludmilla lyubov lyudmila maia malgorzata małgorzata mária mariia
marija marijana marika mariya maryana maryna marzena mila milada milica milka mirela mirjana miroslava nadiya nadiia natalija nataliya nataliia nataša natalya
nevena oleksandra olena olesia olesya olha oxana pavla polina rada radmila radka raisa ramune renáta rimma romana roza ruslana rūta růžena ruta ruxandra
sabina salome šárka sanja sanda simona slavica slavenka sławomira sladjana snežana snezana sofija sofiia sofya solomiia stanislava stanka svitlana svetla
szilvia tamar tatjana tereza tetiana tetyana tsvetana valentyna vanja vasilisa vaira veronika vesna viera viktoria viktoriia viktoriya viktorija viorica
violetta vitalina vlasta wiesława wisława yana yanina yaroslava yelena yevgenia yevheniia yelizaveta yuliia yuliya zdenka zhanna zinaida zlata zofia zorica
zsófia zsuzsanna zuzana zuzanna žaneta aase aino alfhild anette ane anne-lise anneli ann-christin ann-sofie anne-grete annelise annemette arja åsa ása åse
asta åshild aud auður benedikte bente berit birgitte birna birthe bodil brit britta brynhildur cecilie christel dagny ditte dóra dorrit dorthe ebba eija eeva
elina elísabet elsebeth emelie erna erla evy fanney fríða grete gry guðrún guðbjörg gunhild guri gunn gyða halla hanne hedda hege helle hildur hjördis
hrafnhildur idunn ine ingegerd ingela ingunn ingvild irja irmeli johanne jonna jóhanna jorunn jytte kaarina kaisa kaija kaisu kamma karoliina katri katrín
katrine kersti kerttu kjersti kirstine kristín lene lisbeth liv maarit maija maiken margarethe margrét margrethe marit marja marjatta marte merete merja mette
minna mirja outi päivi pernille pia pirjo pirkko raija ragna ragnheiður ragnhild rakel rigmor riikka ritva rikke ronja runa saara saija satu sif sigga
sigríður signe sigrún silje sinikka siri stina stine synnøve synne svava tarja terhi thora þóra tiina tora torill torunn trine tuija turid tuula tuulikki unni
vibeke vigdis vigdís vilde vilhelmiina ylva aslı aslihan aysel ayşe ayse aynur aytaç ayşegül başak begüm belgin berfin berrin betül beyza binnaz binnur burcu
canan cansu ceren ceyda çiğdem cigdem defne derya didem dilek dilan duygu ebru elif elvan emel emine esin fadime fahriye feride fatmagül ferda figen filiz
fikriye fulya füsun gamze gaye gonca gülay gülben gülbahar gülcan güler gülistan gülnaz gülşah gülşen gülsüm gulnur gülten güneş hacer halide handan hande
hatun hayriye hülya hulya ilknur ipek irem işıl jale kezban leman melike melis meltem meral merve müge müjde nagehan naime nazan nazlı nazmiye nebahat necla
nesrin neslihan neşe nevin nihal nilgün nilüfer nuray nurcan nurgül nursel özge özlem ozlem pakize pelin perihan pervin pinar pınar rukiye sabahat safiye
sakine saniye sebnem şebnem seda sedef selin selda semra serap şerife serpil sevda sevgi sevim sevil seyhan sezen sibel sinem songül şule tansu tuğba tuğçe
tülay tülin türkan ülkü yasemin yeliz yıldız zehra zuhal adva ahuva aliza anat aviva ayala ayelet batsheva batya bat-sheva bilha bracha chana chaya dafna
dafni dalit dganit dorit dvora dvorah einat einav elisheva emunah galit galia galila geula gila gili hadas hadassah hagit hamutal ilana karnit limor liat
liora mazal meirav merav meira miri moran naama na'ama nava neta nili nirit nitza noa noga nurit ofra orit orna osnat pnina revital rivka ronit rivkah ruchama
sagit sarit sharona shikma shira shirly shlomit shoshana shulamit shuli sigal sigalit smadar tali talya tzipi tzipora tzippi vered yael yaffa yafit yehudit
yifat yocheved zahava zehava ziva aiko akane akemi akie ami asako asami asuka atsuko ayaka ayako ayame ayano bich bo-young chiaki chieko chihiro chikako
chisato chiyo chizuko eiko emiko eri eriko etsuko eun-hye eun-ji eun-kyung fumie fumiko fumi guiying ha-neul haruko haruna hatsue hideko hikari hiromi hiroko
hisako hitomi honoka hui hui-ling huong hyun-ah hyun-joo hyun-jung ikuko ikue in-sook izumi ja-young jae-eun jee-won ji-eun ji-hye ji-hyun ji-won ji-yeon
ji-young jiaying jiayi jin-ah jing jing-yi jinghua junko juri kanae kanako kaho kasumi kayoko kazue kazuko kazumi kikuko kimiko kimie kinuko kiyoko koharu
kotomi kotoko kuniko kyoko kyung-hee kyung-sook kyung-wha lan lihua linh li-hua machiko madoka maiko maki makiko mami mamiko manami masako masami masumi mayu
mayuko mayumi mayuri megumi mi-kyung mi-ran mi-sook michie midori mie mieko mihoko mika mikako mikiko miku min-jung min-kyung minako minori misa misaki misako
misato mitsuko miyako miyo miyoko miyu miyuki mizuki momo momoko motoko myung-hee myung-sook na-young nanako nanami natsuki natsuko natsumi ngoc nhung nobuko
nodoka noriko nozomi phuong qing quynh rei reina riho rie rieko riko rin risa ritsuko rumi rumiko ruri ruriko ryoko sachi sae saeko sakiko sang-mi saori
satoko satomi satsuki sawako sayaka sayuri seiko seo-yeon seo-yun setsuko seung-hee shigeko shiho shiori shizuka shizuko shoko so-young soo-ah soo-kyung
soo-young sook-ja su-jin suk-hee sumie sumiko sumire sun-hee sun-mi sun-young suzuko tae-hee taeko takako tamae tamaki tamako tamami tamiko teruko thao thuy
tokiko tomiko tomoe tomoka tomomi toshiko trang ing-wen tsukasa tuyet umeko wakana xia xiaohong xiaoli xiaomei xiaoling xiaoyan xiu xiuying xuan xue yae yasue
yasuko yayoi ying yingying yoo-jung yoon-ah yoriko yoshie yoshiko yoshimi young-ae young-hee young-mi yu-na yue yufei yuka yukari yukie yukiko yuko yukino
yuli yumiko yuna yuriko agustina ayu dewi endang fitri indah kartika khofifah lestari megawati puan puspa rahayu retno rini risma siti suci titiek tuti yanti
yenny yuni
`;
