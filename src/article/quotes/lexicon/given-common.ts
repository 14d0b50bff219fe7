/**
 * Given names that were often given in the United States from 1915 to 2002, beyond those of the main list, by gender,
 * most frequent first (births counted by the Social Security Administration; public). Common words, places and what is
 * more often a surname are left out.
 */

export const COMMON_MALE = `
shawn jeffery joel allen randall ronnie francis eddie shane tommy jon micheal calvin adrian devin seth jimmie johnnie clayton jeremiah darryl ruben allan
dwayne herman freddie johnathan arnold jake brendan kent shaun daryl terrance byron donnie andy mathew jonathon armando kristopher fredrick claude andres
tristan garry dillon cesar erick collin kelvin alfredo roderick benny alec sammy trent gregg tommie robbie damian salvador toby dominick terence alton trenton
darin cristian delbert bradford landon demetrius bret randal leland darrin kaleb nickolas darrel rodolfo ty aidan emanuel brock timmy wilbert zachery dante
abel stephan jarrod marlon grady conrad saul jonah ismael ervin josue branden gilberto jalen fabian freddy lionel irvin leonardo monte dewey johnathon deandre
quinton conner rodger zackary jayson ramiro tomas kendrick elbert braden jarrett louie scotty amos bert elisha darwin reuben emmett zachariah kody kurtis
reynaldo jakob moises bart eldon kirby edmond solomon derick woodrow brenden jeffry harlan galen brendon jarvis isiah bryon ronny scot elton noe efrain bryson
zackery hal brayden joesph humberto keenan chadwick alphonso donny aron elvis rocco adan elvin nathanael loyd donte tyrell raphael kyler brenton jamar cade
mitchel damion issac rashad nikolas jace brice jarod erich kermit tyree benito robby thurman russel alvaro agustin quintin braxton daren brody cornell elwood
lanny randell wiley merlin antwan demarcus kennith leonel tevin vince malachi augustine caden armand davon trevon weldon jamel keaton vito jerrod delmar
theron kaden devonte irwin gino wilfredo danial kristofer khalil stan rigoberto bradly kenton millard jerrold heriberto rhett fidel errol lon dino rodrick
deangelo tod cordell jaron alden nathanial aiden darrick kip mervin aldo cullen chaz jude wilmer
adolph earle winfred wilburn wilford everette lenard herschel augustus hershel rolland elmo judson alphonse milo fredric domenic claud chauncey lemuel odis
thad denzel dwain jerold raymundo delmer titus arron antony olin lyman cortez jules cletus jamaal eloy kobe raymon abram keven elroy devante orval mac donn
jaquan arlen huey hoyt napoleon stephon olen lonny daron edwardo aric omer abe benton enoch felton eliseo richie jerrell camron ellsworth toney ambrose deonte
russ tyron coby emmitt dewitt normand lucius dario kraig estevan daquan gaylord maximilian jerod carmelo efren douglass triston davin aurelio darron marcellus
kade donavan mateo cristopher mose broderick arnulfo raheem darrius derrell marcelino franklyn hobert francesco chet talmadge cedrick wilber westley alfonzo
antone edison rollin curtiss elden tyrese alvis greggory keon demond trever brandan leander bronson alonso deron simeon cristobal garrick lazaro delano antwon
jeromy lawerence brennen davion granville rosendo dereck demario lucian akeem waymon elwin zack derik travon constantine malcom delvin dangelo cale hyman
aloysius margarito glendon gearld quinten jaylon mahlon abner junius eliot dwaine darell reynold arther delton isadore domenick alford melvyn orin darold
alexandro jeramy dejuan len zechariah lynwood antione rueben donavon verlin ottis laron arnoldo jabari deric hosea brannon eugenio jefferey timmothy garett
fermin edsel demarco ishmael hilario nehemiah jeremie arvin braeden edd jerad gaylon dontae leeroy dillan wylie kalvin cleve stevan gustave adalberto arlo
theadore kirt merton ritchie denzil jasen valentino abelardo jevon armond anson randel lucious rasheed dedrick bertrand kolton duwayne hermon oran reymundo
deion bartholomew obie albin clarance roel sherwin jered deshaun misael kristoffer kevon jedidiah reinaldo reno sal nathen jaxon jacoby willian tye adolphus
brien derwin niles erasmo les jerel jarrell blane clem juwan zakary tobin brayan kevan tremayne koby donta robb hernan tyrus ryne jeremey jeramie wes lonzo
maximillian faustino vinson gaston porfirio dwane courtland benjiman amado ladarius johnpaul darvin anibal judah eleazar everardo torrance clemente tarik
benjamen garold oswaldo casper justyn gerold brodie homero jarret sedrick alexandre patric emmet alonza dequan davonte elwyn omari davey dallin thor nels
jadon jamarcus murry tyrel nicholaus johny dameon cleon rollie edmundo arlan dylon kieth randle hezekiah enos tavon raynard lamonte darrion keyon florentino
kole aden codey jarett terrel braydon martez florencio camilo tyshawn augustin eusebio rudolf rojelio matias cloyd durwood dayne ceasar raoul teodoro wayman
dillion rayshawn terance sampson renaldo creighton torrence nicklaus durward braulio edson montrell geno linus verl rayburn rance brion tad sol bud woody chip
butch dickie waldo eddy basil clement buck
`;

export const COMMON_FEMALE = `
connie ellen melanie alexandra brianna terri brooke kelsey haley arlene kaitlyn brandi christy caitlin dianne katrina marissa madeline gabrielle shelly meghan
miranda kristine bethany jodi sheryl brittney jacquelyn shelley rachael angelica ethel desiree margie alexandria kristy alma briana beatrice candice lynne
bertha mariah nichole robyn rebekah adrienne jillian breanna hailey amelia antoinette dianna traci alexa kellie alisha kaitlin jennie dora shelia angelina
aimee jaclyn rochelle christie paulette doreen shawna teri cara kaylee irma lacey kylie karina tricia stacie meagan tami kristie mallory marcella
michaela makayla kerri ashlee cheri hayley gabriella tammie sherrie bonita ariana caitlyn elise patrice allyson hilda tracie janine mae selena keri rachelle
elisa gertrude cecelia katharine cherie alisa dena deloris kiara shana jasmin randi mikayla alissa cathleen debora britney alana therese mayra chelsey jada
janette tori shanna esmeralda ashleigh shauna mckenzie jolene madelyn staci callie jayne ava julianne fannie gracie erma daphne kassandra jenifer jeanine
arianna carissa bobbi jeri deana leann tania jeannine tonia sheena cierra lara valeria latonya jami lorie jazmin adrianna ciara angelia christi ericka bettie
bridgette chasity melba ladonna angelique terrie shayla eloise lenora audra luz alyson alexia jazmine kyla helene noelle sallie clare brenna tabatha amie kira
claudette ashlyn jordyn taryn latisha kyra brianne julianna kylee liliana bettye lorene lorrie valarie mable aileen chandra eliza katelynn helena larissa
tiana leanna hollie adele melisa malinda kimberlee annmarie blanche beulah estella rae suzette kiana jeanie alondra maura eula nelda alaina brandie katlyn
kathie lela marcie deanne lynnette chrystal giselle deidre charmaine ina mckenna kelsie corrine dorothea arielle karissa wendi ruthie tiffani casandra janna
janell hallie jacklyn emilie tammi delaney chantel alexus karyn carlene marci essie addie tamra sheree corina susanna noemi lavonne mari elva elissa angeline
gianna clarice lenore athena selina tamera makenzie renae meaghan kaye tierra krystle rosalinda macy bernadine dayna tameka deena lakeisha leeann cathryn
shayna earnestine daniella lyndsey maryanne chelsie diann emilee willa lizbeth alanna mitzi bridgett lilly kayleigh benita iva kathrine talia deja caryn
dorthy roslyn elyse chanel lawanda gena carmela adrianne tyra mya sharlene edwina coleen jena brittani lesa cristal earlene maryellen dara christin abbie
rosanna janae janel imogene kailey lauri maricela katina beverley marylou nita annabelle octavia marquita carina gayla kristal sybil bryanna stephany kierra
haylee ellie rocio alecia carley celina roxanna lizzie earline marilynn georgette denice annemarie nola danette destinee julissa leola kathi deann mikaela
kourtney felecia delilah maranda cornelia deidra katheryn shaina shellie pearlie camilla marva sandi lauryn alina althea demetria leilani latanya libby dionne
perla harriett justina debby marybeth joelle kaila karrie aliyah elaina adeline anissa letitia kacie catrina mandi marlena trista shantel vonda loraine
desirae racheal lizette avis ciera arleen kaitlynn marietta melva jaqueline tisha shania caren cheyanne cecile lashonda danna tera goldie kiera carmella
johnna ashlie kiersten angelita portia neva breanne micaela louisa twila reva marisela bria kaleigh suzan christal tana latrice ivette alyce annamarie patrica
jannie roxann rebeca dinah tiffanie marianna roxie kerrie keely breana emilia aida melodie luanne letha roxana misti madalyn francisca jeanna kaley kassidy
elnora melina jayla reyna lakesha holli tianna yadira alycia lorri baylee kristyn andria antionette shanda geri elinor kaylin claudine virgie alfreda kirstin
ayanna ashly lucretia haleigh lina stacia delois cristy ila kaylie alysha yasmine lisette suzanna richelle marlys maegan charla dalia jacquline madonna
damaris griselda sade kelsi alysia malia arline cindi makenna jacquelin malissa dollie elma shonda liana pamala danita renita scarlett barbra kasandra moriah
matilda maryjane candi thalia sharyn cayla dorene jeana lolita tamela tatyana lilia iesha corine lacie
lucile eleanore nannie nona kali zelma cari ophelia wilda louella lelia edythe florine hester retha catharine winona freida leta millicent iona treva madge
celestine bertie pattie doretha elouise margret berniece theodora rosalee lorine darleen lona leora isabell annetta dessie lauretta alene leota tillie
wilhelmina georgianna veda maudie allene marjory maurine peggie tessie ione charleen marilee roseanne harriette zella tonja valorie kami shelli ginny laureen
katelin velda starla iola maryjo antonette tena philomena alvina christiana nedra danelle mariann alayna tatum ashlynn georgiana lia tosha vida alesia niki
elida cathrine macie alesha kaylyn caryl juliann carleen tawana kisha lexie karli vikki kaci ruthann roselyn thea jaunita lissette hailee latosha belva karly
janeen janessa laquita twyla alexandrea vada terese teressa theda carmelita collette chiquita sharla bella lura carlee nanci danica nicki shameka corinna
lyndsay magdalene juli dortha farrah chanda stefani mckayla aletha aleta shakira chantelle dorcas adriane kandice vickey rosita dawna aja fallon brittni eboni
agatha joycelyn hellen darci lilian susannah leatrice brynn joleen sharonda charline sarina bailee lexi shante tressa nikole pearline maribeth nayeli shirlee
davina tamia teena anika ashely jenelle krysta felisha cathie jerrie karlee verla kandace lettie cecily ardith ayana latricia carli halle elana savanah
shanika zoey cheryle venita carolynn leandra stephenie missy mellissa aretha gerri oralia dovie rubye kenna marnie clementine kandi shannan carolann venessa
kassie judie lani karolyn keshia josette iliana vesta rosalia raina fran pennie kailee maddison joellen syble yessenia brandee halie lorelei kalyn donita
evette karlie shanta eloisa brigette ona anya rayna margarette melvina karie bambi emely britany ashli trena joselyn darcie tanesha latonia mireya kandy
charisse kesha romona khadijah roseanna nichelle rona shaniqua louann jessika amaya belen myrtis lizabeth sherie bree shamika laci jolie jerilyn candis
danyelle jacalyn jannette tawnya anahi leisa joanie laila jeanetta katlin nicolle lanette alyse kathryne darline stephani gertie aracely macey corrina maira
melonie leatha ivonne geralyn samara shyanne evonne dorinda marita idella destini christene jenni destiney jalisa cinthia tresa shantell adria oleta shara
breann lakeshia nila lavina mazie evie kaela lashanda kaycee gearldine alysa kallie linsey ronna dori alia charissa shalonda brittanie brielle eryn emogene
norine shelbi nataly danae lorinda casie joslyn mayme bernita jacquelynn allyssa zola floy itzel erlinda lesli janay mellisa carolee kianna tanika gia shiela
norene kelsea carin shelbie margarett aubree dedra maren kathlyn cinda kati ayla debrah adina sabra kattie elvera mindi cherise ouida anitra georgene nyla
karri gisselle tyesha brooklynn estrella carie joi zina mechelle mozelle marti tarah abbigail serina mai albertha lizeth cristin cherrie sydnee nelly britni
salena jesica keli florene cami aleah racquel lyla jeane catina migdalia kayley cherri cassondra zena kaylynn alivia sherryl leone jeraldine renea nena
stephaine leesa janey kailyn krystina tawanda dorotha herlinda kyleigh elyssa suzann marlee shasta gaynell sherita kathaleen reanna toya samatha jerrica
karlene vernita laurene jaimee lucero katerina denisha celena tressie demetra amberly crista shanell jacqulyn alethea cristine raegan tawanna marylin kayleen
shani chrissy suzy zora jayda debi danika ansley linette alda evalyn eleanora yajaira hortencia dannielle chante sharen lavada lita jessenia sharee davida
kaelyn tabetha myranda nikia tangela sienna karley sherilyn jazmyn kinsey jolynn kasie vita meghann demi elizebeth anjelica liane cydney shawnee lulu porsha
chanelle pricilla lissa debbra bryana tiera aundrea tomeka madyson carlyn hali kayli quiana kalie deneen dania marleen holley kenisha jesenia loni madisyn
lavonda kellee kindra jacey chelsi haylie cleta adella melony kenia shyla janene chyna annalisa elayne estefania barbie whitley keila myrtice carma jacki
loriann phillis elna krysten mittie joetta kaylene dominga lanita yazmin velva shanelle rubie jackeline orpha vergie carri deedee kathlene brittny tenisha
maybelle jacinda georgetta yasmeen loreen ferne cali billye madelynn candida laraine marge shanita luana sydni kimberlie melany sanjuanita suzie winnifred
lavinia cyndi edie gigi karmen kimberli tracee laverna rolanda zenobia rana joye jerica ellyn vivien keeley suellen ethelyn anais eldora annabell zona delana
corene zandra allegra loree phylis buffy eleni chantell madaline bobbye cammie rachele nereida tamie breonna wynona calista katia erinn elicia babette trudi
tasia alida golda daisha marylyn charlette leigha janett nancie shanae jennette jasmyn rachell keira brittaney raylene merri adelle angella raeann kecia
brionna jeniffer mikala machelle johana marilou delisa johnetta cristi magen laken kathern arnetta janetta pamella zaria shyann almeda lonna marni latesha
aubrie nevaeh delphia myesha rhianna shonna sydnie franchesca jayna natosha evelyne drucilla carletta lawana marylee keara evelin kathyrn carolyne milissa
larae tatianna maci natalee ashlea emmie dionna shandra debbi alyssia bethanie emelia vivienne alisia jonelle tiarra emmy annalee jacquelyne charolette
anastacia joella ronni deeann jodee lyda rosaline karena janee candie leia annalise vincenza annamaria eartha mathilda katlynn rosann louvenia viridiana
nichol luvenia tamala vernetta annamae randee leana rashida ardella willene bess kaylah adelia shawanda dreama meggan dennise jenell shavonne krystin merissa
tanna amaris tamatha rebecka candyce dorine kalee leighann shaunna blythe aliya tomika leeanne gretta vannessa kenyetta carisa bernardine tiesha jaleesa
jenniffer laurette domenica emmalee jocelyne jazlyn bethann denita dasia beckie arianne anisha jettie elease madisen caitlynn trish brittnee nakita shaylee
jeni leeanna regena laquisha deonna rosia talisha dayana sandie madilyn georgine shawnna marna berneice keyana shaneka latia yaritza jasmyne aleshia delora
devona karleen aniya micki sharyl julieann keesha cheryll kymberly janiece ariane lianne jaylene apryl merrie melynda savana meranda jenae lorretta magan
cristen regenia taya jazmyne sharita dawne kalli tierney nella neoma velia enedina idell janeth jonell gaylene eda brisa anisa marlana manda elois symone
yetta penni glinda arely rutha alishia cathi kiesha abigayle julisa bernetta julee shawnda pauletta latoria santina natashia kandis adilene becki yessica
livia anjanette larhonda beryl fern olive barb felicity prudence sibyl bonny birdie willow mercy
`;

/** Given to boys and girls, or a family's name that stands first (Chinese, Korean, Vietnamese). */
export const COMMON_NEUTRAL = `
addison allie alva amandeep andra ariel asa ashanti ashton aubrey ayodeji bailey balbir baljit bennie blaine bobbie brady brant brennan britt brooks bryant
cai camryn cao carey carlie carlton carrol carroll carson cary cassidy chandler charley chen chidinma choi clair clark cleo clifton colton cooper corbin cori
corrie cortney dalton dane dannie darby darcy darian darien dawson dee deng deon deven devon devyn ding dion dominique dong donnell dorian doyle drake dudley
dusty fay feng firdaus frankie gale gao gerry grayson grover gul gurpreet ha-yoon hanan harbir harley harminder harpreet harrison hayden hikaru hollis huang
ilhan jackson jade jaden jaimie jamey jamison janis jasbir jaspreet javon jayden jaylen jayme jess jewell ji-ho jiang jocelyn jodie joey johnie jordon jovan
kacey kamal kameron kang kaoru karol karon kasey katlego keegan kehinde kelley kendal kendall kiley korey kori kory kris kristian kulwinder lacy lashawn
laurel lavern lavon layne lesego lesley li liang lin lindy linwood liu lowell luo lupe lwazi lyn mack mackenzie mandeep manpreet marlo maxwell merrill mikel
min-seo myles nakia nasim navdeep nguyen nicky nikita odell ollie parker parminder payton peng perry peyton pham quincy rajdeep ramandeep randolph raven reece
reed reese rickie robbin ross rylee sammie sanford sasha scottie shay shayne shelby sheldon shelton sherrill simranjit skye skylar stevie sukhdeep sukhjit
sukhpreet sunny taiwo tang tanner tayler tebogo temitope thato tian tolu tracey tran tristen tsai tshepiso tsubasa tucker vance vernell wang wei weston
willard xiao xiaoyu xie yang yao yifan yoon yuan yuki zeng zhang zhao zheng zhou zhu
val artie maxie jacque jacky jessi torrie micky remy misha glynn andree gussie lessie michale kristan rikki ricki artis marlyn arlie torey corie bryn nico
corliss barrie lannie mickie tonie rian
`;
