"""Sentences of English news. Each case is a text whose sentences are parted by " | "."""

from tables import each

from aligner.segmentation import segment_text

EVERYDAY = """
Mr. Gomez arrived late. | Nobody was waiting.
Dr. Salas and Mrs. Prieto signed. | Then they left.
Gov. Ortiz and Sen. Ruiz spoke. | There were no questions.
He flew to the U.S. for the summit. | He returned on Monday.
He flew to the U.S. | The president confirmed it.
The U.S. Senate voted. | The bill passed.
Trade with the U.K. rose 3%. | Sales to China fell.
It began at 10 a.m. and ended late. | There was a deal.
It ended at 8 p.m. | The crowd had gone.
The call is at 9 a.m. ET on Friday. | Reporters may join.
Acme Inc. cut 40 jobs. | The union protested.
He works for Acme Corp. in Texas. | She does not.
J. K. Moore won. | M. Ruiz came second.
"We will not give in," he said. | "It is final."
“We will not give in.” | He then left the room.
He said: "It is over." | Then he left.
"Why now?" asked the deputy. | Nobody answered.
"Get out!" they shouted. | Police stood by.
“” We have a post open, he said. | Nobody applied.
What happened? | Nobody knows. | Incredible!
It cost $3.5 million. | Work has stopped.
The index rose to 1,234.5 points. | It was a record.
See No. 5 on the list. | It was dropped.
Jan. 3 was the deadline. | Nobody met it.
The storm hit on Sept. 14. | It killed two.
There were injuries... but none serious. | The road is closed.
More at www.example.com and on social media. | The deadline is today.
Write to press@example.org. | We will answer.
The volcano woke up. | (Photo: South Agency / Luis Mora)
The deal (which ends in June) was signed. | There will be another.
It ended 3-1. | Perez scored.
She holds a Ph.D. from Yale. | He does not.
They bought bread, milk, etc. and left. | It was late.
Lt. Col. Vega died. | The army confirmed it.
St. Louis won again. | Fans cheered.
WASHINGTON — The deal is done. | It starts today.
"No. | We will not go," it said. | It was deleted.
Is it true? | Who pays?
The quake measured 7.1. | There was no damage.
Prof. A. Nunez explained it. | The audience clapped.
The company, founded by E. E. Hale, closed. | He was 80.
Goal! | The stadium erupted.
The room 3.B was shut. | Nobody knew.
He paused. | "I am in no hurry. | I have time," he said.
He paused. | «I am in no hurry», he said.
They sold books, maps, etc. | Hundreds of boxes stayed.
Mr. and Mrs. Vega live in Washington, D.C. | Then they moved.
It is in Washington, D.C., near the park. | It is old.
Pfc. Vega and Cpl. Ruiz died. | The army said so.
He met Gen. Paz in St. Petersburg. | It rained.
Does it work? | Yes. | No!
The U.N. Security Council met. | It did not vote.
See http://example.com/search?q=a.b for more. | It is free.
The index fell 0.5%. | The euro rose.
He was born on Feb. 3, 1990. | He died yesterday.
The dept. of health spoke. | Nobody listened.
"It is over!" she said. | "Go home."
It opens at 9 a.m. and shuts at 5 p.m. on Monday. | Entry is free.
Smith v. Jones was settled. | The court agreed.
The vote was 5-4. | Justice Vega wrote it.
He said it (again). | (Nobody heard.) | Then he left.
""".strip().split("\n")

MIXED = """
She has a B.A. | Ann has none.
The book by J.D. Moss sold well. | It is long.
Tom made art. | Ann made bread.
By about 6 p.m. Ann Bell left. | Tom stayed.
He worked at DEC. | Tom did too.
The site paper.com. | Tom reads it.
It opens Thurs. 5 May. | Come.
The Rt. Hon. Ann Bell spoke. | The House listened.
Cpl. Hill, Spc. Moss and Staff Sgt. Ray died. | The Army said so.
Msgr. Reed and Sr. Mary pray. | The church is full.
H.M.S. Ark sailed. | U.S.S. Ohio stayed.
The case is Roe v. Wade. | It was decided in 1973.
Rep. Ann Bell (D-Calif.) voted no. | Sen. Tom Hill, R-Tex., voted yes.
Rep. Ann Bell, D-N.Y., quit. | The seat is safe.
He lives at 10 Downing St. in London. | She lives on Park Ln. | Both are rich.
He was born in St. Paul, Minn. | Later he moved.
The D.A. dropped the case. | The judge agreed.
The F.D.A. said no. | Pfizer appealed.
At 9 a.m. on Friday Ann Bell spoke. | Nobody came.
The show starts at 8 p.m. | Tickets cost $5.
“I'm in the U.S.,” he said. | “You're not.”
“I'm in the U.S.” | He smiled.
The meeting with Mr. Hill, Sec. 5, lasted an hour. | It was dull.
Add 5 oz. flour. | Mix.
The S&P 500 fell. | The Dow rose.
Apple Inc.'s shares rose. | Others fell.
Stocks in Acme Co. rose. | Bonds fell.
He plays for St. Mary's. | She coaches.
The U.S.-led force left. | The war went on.
The No. 1 seed lost. | The No. 2 seed won.
In Oct. 2010, he left. | In Nov. he came back.
It is 5 p.m. in L.A. and 8 p.m. in N.Y. | Nobody sleeps.
See Smith et al., 2010. | The data are clear.
Who wrote "Who Goes There?" in 1938? | Nobody knows.
He said, "Stop!" | She did not.
'Stop!' he said. | 'No,' she said.
The dog's bone. | The dogs' bones.
Go! | Go! | Go!
Mayor Hill (above) quit. | His wife did not.
Oops. | My bad.
The firm, Reed & Sons Ltd., closed. | It owed money.
It's in Sect. 3. | Read it.
He weighs 90 kg. | She weighs 60 kg.
It took 3 hrs. 20 min. to land. | We waited.
The temperature hit 100 F. | People fainted.
Type A. | Type B.
The group includes A. J. Hill, K. Moss, etc. | The list is long.
He has a B.S. from M.I.T. | She has a Ph.D. from Yale.
Lt. j.g. Hill spoke. | Ens. Moss did not.
The Rev. Dr. Hill Jr. spoke. | He was 90.
The app, e.g., is free. | It is small.
They met at 7:30 P.M. EST. | It was dark.
Sign up at example.com/join. | It is free.
The time is 5 o'clock. | Go home.
""".strip().split("\n")

ACRONYMS = """
The U.S. Coast Guard found the boat. | Nobody was on board.
She moved to the U.S. | Her brother stayed.
The U.S. and the U.K. signed. | France did not.
He works for the U.N. in Geneva. | She works for the E.U. | They met there.
The F.B.I. raided the house. | Agents took boxes.
The D.C. Council voted. | The mayor vetoed it.
Washington, D.C. | The rest of the list follows.
Police in L.A. arrested two men. | One was armed.
U.S. Sen. Ann Bell and U.S. Rep. Tom Hill agreed. | It is rare.
The U. S. Army left. | The base is empty.
The P.M. resigned. | Nobody replaced him.
It was made in the U.S.S.R. | That was in 1970.
He likes R.E.M. | She does not.
The A.P. reported it. | Others followed.
""".strip().split("\n")

SINGLE_CAPITALS = """
Take vitamin C. | The doctor said so.
She lacks vitamin D. | Ann does not.
There is no plan B. | Nobody made one.
He fought in World War I. | His son fought in World War II.
It happened before World War I. | Europe was at peace.
Spain are in Group A. | Italy are in Group B.
It is hepatitis C. | Doctors found it late.
The flight leaves from Gate B. | Passengers wait.
She and I. | We are friends.
You know more than I. | Ask him.
John F. Hale spoke. | Nobody listened.
J. P. Moss and T. S. Hill wrote it. | It sold well.
The suspect, Luis N. | The court did not give his full name.
Police named him as Mark T. | He is 20.
Samuel L. Reed and Cecil B. Lund met. | They got on.
He earned an A. | She earned a B.
The answer is X. | Why?
Elizabeth I. | The queen never married.
See Appendix A. | Tables are there.
Look at Exhibit B. | Jurors saw it.
Malcolm X. | His speech is famous.
""".strip().split("\n")

PEOPLE = """
Gov. Hale, Lt. Gov. Moss and Atty. Gen. Lund met. | It lasted an hour.
The Rev. Al Green and Fr. Tom Ray prayed. | People wept.
Sgt. Maj. Bell and Pfc. Gray were hurt. | Both will live.
Capt. Hook and Cmdr. Ray resigned. | The Navy agreed.
Messrs. Hill and Reed sued. | They lost.
Prof. Dr. Ray won. | Prof. Lund lost.
Hon. Ann Bell presided. | The court was full.
Supt. Green and Det. Insp. Moss spoke. | They had no news.
Sens. Hill and Reed and Reps. Bell and Moss voted. | It passed.
Pres. Lund and Sec. Gray met. | They shook hands.
Martin Hale Jr. and Tom Reed Sr. met. | They talked.
Tom Reed Jr. | He died in May.
St. Paul and Ft. Worth voted. | Mt. Hood erupted.
Cllr. Bell and Ald. Moss quit. | The party is small.
Mx. Ray teaches. | Ms. Lund paints.
Mme. Roux and Mlle. Petit sang. | It was fine.
Brig. Gen. Hill and Maj. Gen. Ray met. | They agreed.
He saw Dr. Bell. | Dr. Moss was out.
Asst. Chief Lund left. | Dep. Chief Ray stayed.
""".strip().split("\n")

DEGREES_AND_TIMES = """
She earned a Ph.D. | Her family came.
She earned a Ph.D. | Ann wept. | So did he.
Tom Ray, M.D., and Ann Bell, Ph.D., wrote it. | It is long.
He holds an M.B.A. and a J.D. | He is rich.
She has an M.A. in law. | He has a B.A.
The shop opens at 9 a.m. | It closes at 5 p.m. | Nobody comes.
At 6 p.m. Ann Bell left. | She never came back.
By 10 a.m. Police had closed the road. | Traffic stopped.
The crash came at 3 a.m. | Police were called.
The crash came at 3 a.m. | Tom Hill was driving. | He was 20.
The vote is at 3 p.m. Monday. | It may slip.
The call starts at 8 a.m. EST. | Press may join.
It starts at 8 a.m. Eastern. | It ends at noon.
It starts at 8 P.M. | Doors open at 7 P.M.
The city fell in 480 B.C. | It was burned.
The wall was built in 122 A.D. | Hadrian ordered it. | It stands.
In 480 B.C. Xerxes marched west. | He lost.
The bomb went off at 8:15 a.m. local time. | It killed ten.
""".strip().split("\n")

UNITS = """
It was 40 °C. | People stayed home.
It fell to 5°F. | Pipes froze.
It is 5 ft. 2 in. tall. | It weighs 90 lbs. | Nobody can lift it.
It weighs 3 oz. | Ann weighed it.
Drive 5 mi. | Turn left.
It rained 3 in. | Roads flooded.
The tank holds 10 gal. of oil. | It is full.
The room is 200 sq. ft. | Rent is high.
He ran 10 km. | Tom ran 5 km.
It moves at 60 mph. | Few cars do.
It lasts 5 min. | Then it stops.
Add 2 tbsp. of oil. | Stir.
""".strip().split("\n")

REFERENCES = """
See p. 5 and pp. 8-9. | Then see vol. 3.
See Fig. 3. | The curve falls.
See Art. 5 and Sec. 12. | Both apply.
The law (Sec. 5, para. 2) forbids it. | Courts agree.
He finished No. 2. | She finished No. 1.
He said no. | She said yes.
The answer is no. | Ann disagrees.
Some fruit, e.g. Apples from Kent, is cheap. | Some is not.
The boss, i.e. Mr. Reed, left. | Nobody cried.
Hill et al. found it. | Reed et al. (2010) did not.
Bell v. Reed was heard. | Moss vs. Hill was not.
It dates from ca. 1850. | Nobody is sure.
It cost approx. 300 dollars. | That is cheap.
Ext. 5 is busy. | Call later.
It is in ch. 3 of the book. | Read it.
""".strip().split("\n")

DATES_AND_PLACES = """
He died on Jan. 5. | He was 90.
He died in Feb. 2010. | She died in Sept. 2012.
The deadline is Oct. 31. | Nobody met it.
It opens Mon. and Tues. | It shuts Wed.
He was born in Tampa, Fla. | Police said so.
He was born in Tampa, Fla., in 1950. | He left soon.
MIAMI, Fla. — The storm hit. | Roads flooded.
Springfield, Ill. | The mayor wept.
They live on Main St. | The road is closed.
They live on Fifth Ave. in New York. | It is loud.
Turn onto Sunset Blvd. and stop. | Wait there.
The shop at 5 High St. closed. | It was old.
This May. | The shop closed.
It happened in May. | Nobody cared.
It rose with the sun. | Ann woke up.
The Sun. | The moon.
""".strip().split("\n")

COMPANIES = """
Acme Inc. and Beta Corp. merged. | Shares rose.
Acme Inc. | The firm is old.
He works for Reed & Co. | She works for Hill Bros.
Acme Ltd. Chief Ann Bell quit. | Shares fell.
Gray LLC. | The firm makes tubes.
They sell pens, ink, etc. | Ann buys them.
They sell pens (ink, paper, etc.) and books. | It is cheap.
The dept. of health spoke. | The govt. did not.
Yahoo! in Sunnyvale hired him. | He quit.
""".strip().split("\n")

REFERENCE_MARKS = """
The river rises here.[1] | It ends in the sea.[2][3] | Boats sail it.
The river is long. [4] | Boats sail it.
He said it twice.² | Nobody heard.
The tower[5] is tall. | It leans.
He said [sic] it twice. | [Laughs] I cannot go on.
""".strip().split("\n")

QUOTATIONS = """
"There is no water. | There is no power. | There is nothing," she said.
“We are ready. | We will win.” | The coach smiled.
"Stop," he said. | "I will not."
“Who was it?” the judge asked. | “Me,” he said.
"Get out!" he cried. | They ran.
The sign read "Closed." | Nobody went in.
The sign read “Closed”. | Nobody went in.
He said "no money" and left. | Nobody followed.
'I will not go,' he said. | He went the next day.
Ann's dog ran. | Its owner didn't.
(Nobody came.) | The judge waited.
The judge (who came from Lima) waited. | Nobody came.
The judge waited (nobody came). | He then left.
The plan (what plan?) is dead. | He made it up.
The plan (!) is dead. | He made it up.
— Are you coming? | — No.
He asked: "Did you see it?" | "Yes," she said.
The '90s were good. | The '80s were not.
“‘No,’ she said. | Then she left,” Tom recalled.
""".strip().split("\n")

ELLIPSES_AND_MARKS = """
He waited... | In the end he signed.
He waited… and signed. | He did not read it.
We won! | We won! | The crowd roared.
When? | Where? | Why?
Really?! | It cannot be.
He came . . . late. | Nobody minded.
The judge (...) said no. | The court agreed.
It was 10. | 20 people saw it.
He paid 3,000. | 5,000 were his father's.
It costs 9.50. | It is cheap.
Well... I do not know. | Ask her.
""".strip().split("\n")

HEADLINES_AND_LISTS = """
MR. REED WINS. | MRS. HALE LOSES.
U.S. AND CHINA SIGN. | MEXICO WAITS.
1. Buy bread. | 2. Buy wine.
1) Buy bread. | 2) Buy wine.
a) The mayor. | b) The judge.
• One. | • Two.
I. The facts. | II. The law.
1. Milk | 2. Bread | 3. Wine
The rules are: a) be kind; b) be fair. | That is all.
Item 5. | It was dropped.
""".strip().split("\n")

DATELINES_AND_ADDRESSES = """
LONDON (AP) — The mayor quit. | He was tired.
PARIS, May 3 (Reuters) - The court ruled. | It was late.
Write to desk@paper.example. | We answer.
See www.paper.example/north. | There are photos.
See https://paper.example/a.b.html. | It is free.
The site paper.com. | It has it all.
Version 2.0 failed. | Version 2.1 did not.
It happened on 12.05.2020. | Nobody saw it.
The iPhone sold well. | iPads did not.
""".strip().split("\n")

LOWER_CASE = """
He left early. | and nobody missed him.
The fee is 5 dollars approx. and is paid at the door. | Bring cash.
The temp. was high. | It fell later.
""".strip().split("\n")

CASES = [
    *EVERYDAY,
    *MIXED,
    *ACRONYMS,
    *SINGLE_CAPITALS,
    *PEOPLE,
    *DEGREES_AND_TIMES,
    *UNITS,
    *REFERENCES,
    *DATES_AND_PLACES,
    *COMPANIES,
    *REFERENCE_MARKS,
    *QUOTATIONS,
    *ELLIPSES_AND_MARKS,
    *HEADLINES_AND_LISTS,
    *DATELINES_AND_ADDRESSES,
    *LOWER_CASE,
]


@each("case", CASES)
def test_sentences(case):
    expected = case.split(" | ")
    text = case.replace(" | ", " ")
    assert [text[a:b] for a, b in segment_text(text, "en")] == expected


WRITTEN_BLIND = """
Ald. Tom Ray and Coun. Jo Bell voted. | It passed.
Judge Wm. Smith Sr. retired. | His son did not.
Bldg. 5, Rm. 210, is closed. | Use Rm. 3.
The mtg. is Tues. at noon. | Bring lunch.
Gen. Elec. Co. and U.S. Steel Corp. merged. | It failed.
State Sen. Ana Diaz and Assemblyman Bo Li won. | It was close.
Rep. Ilhan Omar voted no. | Sen. Ted Cruz voted yes.
Gov. Gavin Newsom signed it. | Lt. Gov. Eleni Kounalakis watched.
Atty. Gen. Rob Bonta sued. | The case is open.
Gen. Mark Milley and Adm. Karl Schultz met. | They talked.
Sgt. 1st Class John Doe died. | He was 30.
Pfc. Ann Lee and Spc. Tom Ray were hurt. | Both survived.
Capt. J. T. Smith resigned. | No reason was given.
The Rev. Dr. Martin Luther King Jr. spoke. | Thousands listened.
Fr. Tom and Sr. Mary run it. | It is small.
The Rt. Hon. Boris Johnson spoke. | MPs laughed.
Hon. Jane Roe presided. | The trial lasted a week.
Roe v. Wade was overturned. | Protests followed.
See Brown v. Bd. of Educ., 347 U.S. 483. | It is famous.
The U.S. Supreme Court ruled. | The U.S. lost.
He moved to the U.S. in 1999. | He stayed.
He lives in the U.S. | His wife lives in the U.K.
She works in Washington, D.C. | She is a lawyer.
She was born in St. Louis, Mo. | She is 40.
He is from Austin, Tex. | He sings.
They live at 12 Main St. | It is quiet.
Turn onto 5th Ave. and stop. | Wait there.
It is on Sunset Blvd. near the park. | Park there.
Mt. Everest is high. | Ft. Worth is not.
Apple Inc. rose. | Ford Motor Co. fell.
He works for Acme Corp. | It makes anvils.
Johnson & Johnson Ltd. paid. | It apologised.
The meeting is at 5 p.m. | Bring food.
It starts at 9 a.m. Monday. | Be there.
It closes at 10 p.m. ET. | Do not be late.
He died in 44 B.C. | Rome changed.
It was built c. 1450. | It stands.
It weighs 5 lbs. | It is 10 in. long. | It works.
It is 6 ft. tall. | It is heavy.
It was 30 °C. | Nobody slept.
He ran 5 km. | He won.
J. K. Rowling wrote it. | It sold well.
George W. Bush spoke. | Laura watched.
The letter was signed by Samuel L. Jackson. | He smiled.
Malcolm X. | The film is long.
Malcolm X spoke. | He was calm.
World War I ended. | World War II began.
Take vitamin C. | It helps.
We need a plan B. | There is none.
She has a Ph.D. | He has an M.D. | They met at Yale.
Prof. Ann Lee, Ph.D., spoke. | It was short.
See fig. 3 and p. 45. | They agree.
See vol. 2, no. 3, pp. 4-5. | It is old.
He bought pens, paper, etc. | Then he left.
He bought pens, etc. and left.
Dogs, cats, etc., are allowed. | Birds are not.
She likes fruit, e.g. apples. | He does not.
The boss, i.e. Tom, left. | Nobody cared.
Smith et al. disagreed. | They were wrong.
It rose approx. 5 percent. | Then it fell.
"I won't go." | She left.
"I won't go," she said. | "I am tired."
"Will you go?" she asked. | He nodded.
"Stop!" he shouted. | Nobody stopped.
(See note 3.) | The rest is clear.
He left (at 5 p.m.). | She stayed.
The text is old.[3] | It was found in 1920.
This is true.1 | That is false.
Visit www.example.com. | It is free.
He said... nothing. | Then he left.
He waited... | Nobody came.
WASHINGTON (AP) — The president spoke. | He was brief.
NEW YORK, Jan. 5 (Reuters) - Stocks rose. | Bonds fell.
On Sept. 11, 2001, it changed. | On Dec. 7 it had, too.
He was born on Jan. 5. | He is 40.
No. 1 seed Iga Swiatek won. | No. 2 lost.
He is No. 1. | She is No. 2.
The dept. closed. | The govt. paid.
Messrs. Smith and Jones left. | Mmes. Roe and Doe stayed.
Dr. and Mrs. Brown came. | Ms. Green did not.
Yahoo! bought it. | Nobody cared.
The E.U. and the U.N. met. | N.A.T.O. did not.
The F.B.I. came. | The C.I.A. did not.
He got an A. | She got a B.
Section 3(b). | It is short.
Bros. Grimm wrote it. | Warner Bros. filmed it. | It won.
Adm. Co. Ltd. closed. | It owed $3 m. | It is gone.
The bill (H.R. 4521) passed. | S. 1260 did not.
Art. 5 applies. | Para. 3 does not.
At 6 ft. 2 in. he is tall. | He plays center.
Vice Pres. Harris spoke. | Pres. Biden listened.
Supt. Roy Jones and Det. Insp. Sue Lee spoke. | The case is closed.
He lives in Calif. | She lives in Fla. | They talk.
Sacramento, Calif. is hot. | Albany, N.Y. is not.
Plum Twp. Manager Ann Pike spoke. | The Tpke. Authority listened.
He is from Brno. | She met Nkrumah. | They sang. | Brrr. | It was cold.
"""


@each("case", [case for case in WRITTEN_BLIND.split("\n") if case])
def test_sentences_that_were_written_without_a_look_at_the_rules(case):
    text = case.replace(" | ", " ")
    assert [text[a:b] for a, b in segment_text(text, "en")] == case.split(" | ")


OTHER_FORMS = """
Mr. 10 Percent, as they call him, was released. | He said nothing.
Under art. 14 bis of the code it is a crime. | The court agreed.
See pp. 12-14 of the report. | The rest is classified.
The ruling cites § 230 of the act. | Judges were split.
In Roe v. Wade the court decided 7-2. | It was later overturned.
The case is Smith et al. v. Acme Corp. | A hearing is due in May.
He was charged under 18 U.S.C. § 1343. | He pleaded not guilty.
Rep. J. T. Hill (D-Calif.) objected. | Sen. Cole did not.
The Lt. Gov. of Iowa resigned. | Gov. Dale accepted it.
Sgt. Maj. Lowe and Pvt. Finn were hurt. | Both will recover.
She lives at 12 Elm St. in Salem. | The house is for sale.
He was found on W. 34th St. | Police closed the road.
The plant in St. Louis, Mo., shut down. | Jobs were lost.
LONDON, Nov. 3 (Reuters) - Shares fell. | Oil rose.
WASHINGTON — The bill passed. | It now goes to the president.
PARIS (AP) — Police fired tear gas. | Twelve were held.
It opened at 9 a.m. on Monday. | By noon it was full.
The bar shuts at 2 a.m. | Neighbours still complain.
They met at 6 p.m. Eastern time. | No deal was struck.
"I quit," he said. | "You can't stop me."
"Where is it?" she asked. | Nobody knew.
He yelled "Stop!" and ran. | The car did not stop.
She whispered, "Go." | He went.
'It's over,' she said. | 'Go home.'
I thought... well, never mind. | It's done.
He waited . . . and waited. | Nobody came.
They wanted to know ... | But no one told them.
J.K. Rowling signed copies. | Fans queued all night.
The book is by George R. R. Martin. | It has 900 pages.
John F. Kennedy Jr. died in 1999. | His plane crashed.
Martin Luther King Jr. Day is a holiday. | Banks are closed.
She holds a Ph.D. from M.I.T. | Her brother is an M.D.
He works for Acme Inc. in Ohio. | He likes it.
The U.S. Senate voted. | The U.N. did not.
She moved to the U.S. | Her parents stayed.
He left the U.K. in 1990. | He never returned.
The vote was 51-49. | Two senators abstained.
Prices rose 3.5 percent. | 20 firms closed.
In 2010 it was No. 4 in the charts. | Now it is gone.
He finished 3rd in 9.87 sec. | The record stands.
The 4x100 m. relay was cancelled. | It rained.
The game went to OT. | Boston won.
The Bulls vs. the Heat is on at 8. | Tickets are sold out.
1. Wash the rice. | 2. Boil it. | 3. Serve.
(a) The owner pays. | (b) The tenant leaves.
i. Open the box. | ii. Take out the parts.
They sell pens, paper, etc. | The shop is old.
They sell pens, paper, etc., and toys. | I went once.
E.g. this one is wrong. | The rest is fine.
He was, i.e., the boss. | No one liked him.
It runs on approx. 12 volts. | Be careful.
Chapters 3 et seq. deal with it. | I skipped them.
See fig. 3 and tab. 4. | They are in color.
Contact press@example.com. | We reply daily.
Go to www.example.org. | Click on Help.
Yahoo! bought it in 2005. | It closed in 2012.
The quiz show Jeopardy! is back. | Fans cheered.
Who? | What? | When?
"Why me?" he asked. | "Because," she said.
He cried (he often did). | She laughed.
(He was late.) | Nobody cared.
The claim is false [citation needed]. | It was removed.
It was dated Sept. 12. | No one signed it.
The trial began Dec. 1. | It ended in March.
He was born in Jan. 1960. | He died young.
At Mt. Hood, Ore., snow fell. | Roads closed.
Ft. Worth won again. | Dallas lost.
Adm. Lee and Capt. Roe spoke. | Col. Bell listened.
The Rev. Dr. Al Moss prayed. | The crowd knelt.
Messrs. Hale and Pace sued. | They won $3m.
The firm, est. 1890, failed. | Staff wept.
Mr. and Mrs. Dodd left. | Their dog stayed.
The Hon. Judge P. Ward presided. | She was stern.
Asst. Chief Gray and Det. Sgt. Poe testified. | The jury believed them.
He scored in min. 90. | Fans went wild.
The temp. hit 40 C. | Two people fainted.
Det. O'Hara testified. | The defence objected.
The shop on E. 5th St. closed. | Its owner moved.
He lives on 5th Ave. | The rent is high.
BOSTON, Mass. — The mayor quit. | Her deputy took over.
TAMPA, Fla. (AP) — A storm hit. | Roads flooded.
See § 12(b) and art. 3 para. 2. | Both apply.
He cited 410 U.S. 113. | The judge nodded.
The case, U.S. v. Lopez, is old. | It still matters.
She works at Lloyd's. | He does not.
"Really?" | "Yes."
"No!" she cried. | "Never!"
He said "no." | Then he left.
It cost $5 m. | They paid.
The No. 2 seed lost. | The No. 1 seed won.
Sens. Roe and Poe left. | Reps. Low and Day stayed.
He is 6 ft. 2 in. tall. | She is shorter.
It starts at 10 a.m. Sunday. | Bring water.
Dr. Who is on at 7. | Don't miss it.
We won... | But only just.
He left for Washington, D.C. | She stayed in N.Y.
"""


@each("case", [case for case in OTHER_FORMS.split("\n") if case])
def test_sentences_with_citations_datelines_lists_and_dialogue(case):
    text = case.replace(" | ", " ")
    assert [text[a:b] for a, b in segment_text(text, "en")] == case.split(" | ")
