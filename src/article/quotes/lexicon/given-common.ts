/**
 * Given names that were often given in the United States from 1930 to 2002, beyond those of the main list, by gender,
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
`;
