/** Frequent given names by gender: English first, then German, French, Spanish, Italian, Slavic, Arabic and Persian, Indian, East Asian. */

export const GIVEN_MALE = `
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
steven stephen paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
nicholas eric jonathan larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis
jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger
terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan
albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bernie bernard tim tom
jim mike bob bill steve dave dan chris ben matt tony ted jeb marco rand mitt newt barack joe jeff greg doug ken ron rob
nick sam alex charlie chuck hank harry luke liam oliver oscar theo hugo leo max felix simon neil ian graham nigel
colin duncan alistair gavin craig stuart trevor clive barry rory callum declan connor seamus owen evan rhys gareth
stanley willy willi wolf egon konrad ludwig otto hannes gregor anton leonard norman clifford herbert ernest fred frederick phil phillip martin marvin mitch mitchell glenn glen
curtis clarence dale darren derek derrick dwight earl edgar edwin elliott elliot ernie floyd franklin gene geoffrey
gilbert gordon grant guy harvey howard hugh irving isaac ivan jared jay jerome jimmy johnny julian karl kirk kurt lance lee
leon leroy leslie lester lewis lloyd lou louis lyle malcolm marcus marshall maurice melvin miles milton morris moses
nathaniel ned nelson noel otto pete preston quentin ray reginald rex ricky rick rodney rudolph rudy rupert sidney spencer
stewart sylvester terrence todd travis troy victor vernon virgil wade wallace warren wesley winston zach corey cory reince
kellan cody chad brad brett brent blake bryce carter chase cameron clay clint clinton colby cole conor dean damon darrell
desmond dominic donovan drew duane dustin elias ellis emmanuel ezra fletcher forrest garrett
hans jürgen juergen klaus wolfgang helmut günter gunter dieter uwe stefan matthias andreas jens jörg joerg sven thorsten
torsten olaf gerhard heinz horst rainer bernd ulrich manfred friedrich fritz heinrich johannes lukas jonas moritz florian tobias sebastian
markus christoph armin robert boris frank-walter karl-heinz hans-peter ralf rolf volker winfried
jean pierre jacques michel françois francois philippe alain andré andre gérard gerard marcel rené rene laurent pascal
thierry olivier nicolas emmanuel édouard edouard jean-luc jean-marie jean-pierre jean-claude jean-paul antoine julien guillaume mathieu maxime
bruno yves didier christophe frédéric frederic sébastien étienne etienne benoît benoit gaël arnaud xavier cédric stéphane éric gilles hervé luc
josé juan carlos luis miguel javier francisco jesús jesus antonio manuel pedro pablo alejandro fernando rafael sergio diego
jorge alberto eduardo enrique ricardo roberto andrés raúl raul ramón ramon ignacio joaquín santiago mariano íñigo óscar
julio gustavo héctor hector arturo mario hernán felipe esteban gonzalo guillermo adolfo alfonso álvaro tomás martín lorenzo
giovanni giuseppe luigi matteo marco paolo silvio sergio stefano franco angelo salvatore vincenzo pietro carlo enzo
vladimir dmitry dmitri sergei sergey alexei aleksandr alexandr mikhail nikolai igor oleg yuri viktor volodymyr petro
andrei andriy ivan pavel roman stanislav vitaly boris gennady jaroslaw andrzej piotr krzysztof tomasz jan donald lech
erik lars bjorn björn nils anders magnus jens mikael mats henrik jeroen willem pieter kees mark geert
mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein omar khaled khalid mahmoud mustafa ibrahim abdullah abdul
yusuf youssef karim samir tariq bashar saddam hamid hasan reza javad mehdi amir masoud ebrahim akbar qasem abbas hossein
nasser salman faisal bilal imran nawaz asif recep tayyip ahmet mehmet mustafa kemal fethullah
narendra rahul amit raj rajesh sanjay vijay anil sunil arun ravi suresh ramesh arvind manmohan deepak vikram ashok rohit
xi jinping wang li zhang wei jun ming lei chen feng hiroshi kenji takashi shinzo yoshihide fumio taro akira satoshi haruki
jong-un kim moon min-jun ki-moon kofi nelson desmond jacob cyril kwame chinua olusegun muhammadu benjamin yoweri
walt cal danny rickey lenny denny kenny jermaine jamal tyrone marquis deshawn darius malik reggie sonny vern verne wilbur
wendell clyde cecil homer horace elmer alvin alfred alonzo archie bertram buford burt chester cliff cornelius cyrus
dexter edmund emil emory ethelbert everett ferdinand garth gil gordie gus hiram hubert ike ira irv isaiah jed jasper
jerald josiah judd julius lamar lamont lonnie lorne lucas luther lyndon marty maynard mel merle micah monty murray
myron nat neal nolan norm orrin orville oswald otis percy ralphie roland roscoe royce rufus sherman silas stu teddy
thaddeus theodore trey tyson ulysses vaughn vic wally waylon wilfred willis wyatt zane abraham ignatius levi eli caleb
gideon ezekiel darnell terrell cedric dewayne fergus angus hamish ewan gethin piers jonty kwasi kojo tunde emeka chidi
ikram farid nabil ziad walid hamza idris jamil rashid tarek anwar kareem sanjeev rajiv vivek nikhil arjun kiran naveen
prakash mohan gopal dinesh mahesh hiro kazuo minoru takeshi yusuke shigeru wei-ming jae-in geun arne bengt gunnar leif
hakan kjell ole pekka jukka mikko timo antti juhani detlef eberhard egbert gottfried hartmut hermann ingo joachim
josef jochen kai lothar ludger norbert reinhard reinhold siegfried tilo udo ullrich volkmar werner wilhelm achim benno
bodo erwin ewald aurélien baptiste bastien damien denis fabien fabrice florent franck gaspard hugues jérôme loïc
ludovic lucien marc marius mathias maxence raphaël régis rémi rémy romain sylvain théo thibault yannick yann agustín
ángel arcadio baltasar bartolomé bernardo césar cristóbal damián darío efraín emiliano emilio ernesto evaristo fabián
federico fermín gerardo gregorio horacio isidro iván jacinto jaime joaquin leandro leopoldo marcelo marcos matías
mauricio maximiliano néstor octavio osvaldo patricio rodrigo rogelio rolando rubén saúl simón ulises vicente víctor
xavi iker aitor unai
`;

export const GIVEN_FEMALE = `
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela
shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather
helen catherine diane julie victoria joyce lauren kelly christina joan evelyn judith andrea hannah megan cheryl
jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia
grace denise amber doris marilyn danielle beverly charlotte natalie theresa diana brittany marie kayla alexis lori
hillary chelsea melania ivanka huma kellyanne carly elaine loretta nikki kamala tulsi tammy debbie donna maggie katie kate
katy kathy liz beth betsy becky sue susie sally molly lucy lily rose ruth sylvia vera wendy tina tara tracy valerie
vanessa veronica vivian yvonne zoe phoebe penelope paige nora norma nina naomi monica miriam mindy mildred
michele meredith meg maxine maureen marlene marjorie marion marian lynn louise lorraine lois lillian leslie leah laurie kristen
kristin kristina krista kirsten kerry kay kara josephine jo jill jenny jenna jane jan jackie irene ingrid ida holly hope
hilary hazel harriet gwen gretchen greta gina gail florence fiona faith eva esther erin erica ella eleanor eileen edith
ebony dolores dawn daisy crystal courtney constance colleen claudia claire cindy chloe charlene celia cathy cassandra carrie
caroline candace camille bridget bonnie bianca bernice belinda audrey april annie annette anne angie alyssa alison allison
alicia agnes ada abby stacy stacey sheila shannon sherry rosemary roberta robin rita regina phyllis peggy gillian
nicola siobhan niamh aoife saoirse rhiannon isobel philippa pippa imogen harriet georgina jemima poppy
angela ursula annegret petra sabine monika renate gisela heike birgit susanne claudia katrin kerstin anja antje silke
ulrike martina christa ingeborg hannelore franziska katharina johanna lena leonie sahra annalena marie-agnes
marine ségolène segolene brigitte nathalie isabelle sylvie valérie valerie véronique martine françoise monique christiane
anne-marie élisabeth elisabeth hélène aurélie céline celine audrey amélie manon léa chloé inès camille émilie marlène najat fleur roselyne
carmen isabel ana lucía lucia pilar mercedes dolores teresa cristina elena beatriz rosa raquel silvia susana soledad
sofía sofia valentina camila ximena guadalupe yolanda alejandra michelle dilma inés soraya irene ada yolanda gabriela daniela
giulia francesca chiara giorgia paola elena laura federica
natalia olga tatiana svetlana irina yulia ekaterina elena ludmila nadezhda anastasia oksana alla galina joanna agnieszka ewa beata katarzyna
fatima aisha aicha khadija zainab maryam mariam leila layla yasmin amina salma nadia rania huda noor malala benazir shirin parisa zahra
indira sonia priya pooja anita sunita mamata sushma lakshmi kavita deepa neha anjali asha meera nirmala jayalalithaa
aung yuki yoko sakura keiko naoko akiko hanako mei ling park
ingrid astrid sigrid freja linnea greta margot saskia femke
tess tessa nan josie joanne jo-ann lorna patsy trudy bessie bette billie carla carlotta cassie cecilia celeste clarissa clara cora cordelia
darla darlene deanna deirdre delia delores della dina dixie dottie edna effie elsa elsie enid ernestine estelle etta
eugenia eunice evangeline faye felicia flora francine freda frieda gayle geneva genevieve geraldine germaine gladys
glenda glenna gwendolyn hattie henrietta hortense ilene imelda inez ivy jana janelle janie jeanette jeannette jeannie
jeanne jerri joann joni juanita judi juliet justine karin karla kari katelyn kelli kendra kimberley kristi krystal
lana latasha latoya laverne lea leanne leigh leona leslee leticia lila lillie liza lola lora loren lottie luann
lucille lucinda luella lydia lynda lynette mabel maeve mamie mandy mara marcia marcy margarita margery margo
marguerite marianne maribel marla marsha marta maryann mattie maud maude mavis maya melinda melody merry mia millie
mimi minerva minnie mollie mona muriel myra myrna myrtle nadine nanette nannette natasha nell nellie nettie nicolette
noreen odessa opal pam pansy patti patty paula pauline penny polly priscilla queenie ramona reba rena renee rhoda
rhonda ronda rosalie rosalind rosalyn rosanne rosario roseann rosetta rosie roxanne ruby sabrina sadie saundra selma
serena shari sharron sheri sherri shirlene sondra sonja sonya stella tabitha tamara tamika tanya tasha thelma tia
tiffany toni tonya trina trisha trudie velma verna vicki vickie vicky viola wanda whitney wilma winifred winnie
yolonda zelda keisha lakisha shanice tanisha imani nia priscila aaliyah ayesha farah hana hiba iman jamila lubna rima
samira sanaa yara zara zeinab divya geeta jyoti lata madhuri nandini padma radha rekha shalini swati vandana ayumi
chie emi haruka kaori kumi mariko michiko reiko sachiko tomoko yumi soo-jin hye-jin min-ji xiaoping agneta annika
birgitta elin frida gunilla gunvor inger kirsi liisa lotta maja malin märta riitta sanna sirpa solveig tove ute anke
antonia bärbel bettina birte brunhilde carola dagmar dörte edeltraud elfriede elke erika frauke friederike gabriele
gerda gertrud gudrun hanna hedwig heidemarie heidi helga henriette hilde hildegard ilona ilse imke inge inken irmgard
isolde jutta karoline katja kathrin lieselotte luise magdalena mareike margarete margit marlies meike mechthild nele
rosemarie roswitha sibylle sigrun simone stefanie steffi susann svenja tanja traudel ulla uschi uta verena waltraud
wiebke agathe alix anaïs annick arlette aude béatrice bénédicte bernadette capucine carole cécile chantal clémence
clémentine colette corinne danièle delphine édith édwige éléonore élise élodie emmanuelle eugénie fabienne fanny
geneviève ghislaine gisèle huguette josiane juliette laetitia laure laurence léonie liliane lise lucie ludivine lydie
madeleine magali maëlle margaux marie-claude marie-france marie-hélène marie-josé marie-laure marie-pierre mathilde
mélanie mireille myriam nadège noémie odette odile pascale perrine raymonde régine renée roxane sandrine séverine
solange solène sophie stéphanie suzanne sylviane thérèse valentine virginie viviane yvette adela adriana águeda
almudena amalia amparo araceli azucena begoña belén berta blanca carlota carolina catalina consuelo constanza delfina
elvira encarnación esperanza estefanía estela ester eulalia fátima graciela inmaculada isidora jimena josefa josefina
juana juliana leonor lorena lourdes luciana luisa macarena maite manuela mariana maricarmen marisa marisol maritza
matilde maría milagros mónica montserrat natividad nieves nuria ofelia paloma paulina rocío romina rosalía rosana
rosaura rosenda teodora úrsula vanesa verónica viviana yesenia zulema
`;

export const GIVEN_NEUTRAL = `
taylor morgan casey jamie riley avery quinn rowan skyler dana pat lee kim alex sam chris robin terry jordan
cameron drew leslie lindsey lindsay ashley shannon kelly stacy tracy sandy sidney sydney jessie jody kerry blair
`;
