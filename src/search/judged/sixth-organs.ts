import { readJudged } from "./judged.ts";

/** Surgery of the organs, nerves, eyes and ears, as typed at speed: a few words, cut off where the typing stopped. */
export const sixthOrgans = readJudged(`
partial | septopl | 30520 | septoplasty
partial | turb submuc | 30140 | submucous resection
abbreviation | fess max tiss | 31267 | maxillary, tissue removed
abbreviation | fess ant eth | 31254 | anterior ethmoidectomy
partial | nas endo dx | 31231 | diagnostic
partial | epist ant simp | 30901 | anterior, simple
partial | flex laryngos | 31575 | diagnostic
abbreviation | bronch bal | 31624 | lavage
abbreviation | bronch tbbx | 31628 | transbronchial biopsy of one lobe
abbreviation | ebus 3 stn | 31653 | three or more stations
partial | thoracen us | 32555 | with imaging
partial | ch tube open | 32551 | tube thoracostomy
abbreviation | vats lobe | 32663 | lobectomy
number | cabg 3 vein only | 33512 | three venous grafts
number | cabg art x1 | 33533 | one arterial graft
abbreviation | tavr fem perc | 33361 | percutaneous femoral
brand | mitraclip | 33418 | mitral repair
abbreviation | ppm dual new | 33208 | atrial and ventricular
abbreviation | gen chg dual ppm | 33228 | dual lead system
abbreviation | icd new sys | 33249 | leads and generator
partial | loop rec ins | 33285 | insertion
abbreviation | iabp perc | 33967 | percutaneous insertion
partial | fem pop byp vein | 35556 | vein
partial | fem pop synth | 35656 | other than vein
partial | fem fem byp | 35558 35661 | femoral to femoral
abbreviation | cea | 35301 | carotid endarterectomy
abbreviation | avf direct | 36821 | direct anastomosis
number | picc us img 5+ | 36573 | with imaging, 5 years and over
partial | port rem | 36590 | tunneled with port
partial | tunn port ins 5+ | 36561 | with port, 5 years and over
abbreviation | evlt 1st | 36478 | laser, first vein
abbreviation | rf vein 2nd | 36476 | radiofrequency, further veins
number | phlebect 15 | 37765 | 10 to 20 incisions
abbreviation | ivc filt ret | 37193 | retrieval
abbreviation | slnb ax deep | 38525 | deep axillary
abbreviation | bm bx asp | 38222 | biopsy and aspiration
number | t&a 5 yo | 42820 | under 12
number | t&a 14 | 42821 | 12 and over
number | adenoid <12 | 42830 | primary, under 12
partial | frenot tong | 41010 | frenotomy
partial | egd bx | 43239 | biopsy
partial | egd dil ball | 43249 43245 43233 | balloon dilation
partial | egd band var | 43244 | varices
abbreviation | peg | 43246 | gastrostomy tube by endoscope
partial | ercp stent | 43274 | placement
partial | ercp ston | 43264 | removal of stones
partial | lap chol | 47562 | laparoscopic cholecystectomy
abbreviation | lap chol ioc | 47563 | with cholangiography
abbreviation | lap appy | 44970 | laparoscopic
partial | appy rupt | 44960 | ruptured
partial | ex lap | 49000 | exploratory laparotomy
partial | lap sleev | 43775 | sleeve gastrectomy
abbreviation | lap rygb | 43644 | short limb
partial | colono pol | 45385 45384 45388 | polyp removed
partial | colo snar | 45385 | snare
partial | flex sig bx | 45331 | biopsy
partial | lap r hemi | 44205 | with ileocolostomy
partial | hemorr band | 46221 | rubber band ligation
partial | anal fiss exc | 46200 | fissurectomy
partial | periana absc | 46050 | superficial
abbreviation | lih | 49650 49505 | laparoscopic, or left, inguinal hernia
number | ing hern open 5+ red | 49505 | initial, reducible
number | umb hern 2 cm red | 49591 | under 3 cm, initial, reducible
number | vent hern 5 cm incarc init | 49594 | 3 to 10 cm, incarcerated
partial | para us guid | 49083 | with imaging
partial | liv bx perc | 47000 | needle
abbreviation | whipple | 48150 48152 | with or without pancreatojejunostomy
number | pcnl >2 | 50081 | over 2 cm
abbreviation | urs laser stent | 52356 | lithotripsy and stent
partial | cysto stent | 52332 | indwelling stent
partial | cysto stent rem | 52310 | simple
partial | cath ureth | 51702 51701 51703 | bladder catheter
abbreviation | pvr us | 51798 | post-void residual
partial | cysto botox | 52287 | chemodenervation of bladder
number | turbt 3 cm | 52235 | 2 to 5 cm
partial | circ nb clamp | 54150 | clamp
partial | vasect | 55250 | vasectomy
abbreviation | rarp | 55866 | robot-assisted prostatectomy
partial | sling fem | 57288 | stress incontinence
abbreviation | a&p repair | 57260 | anterior and posterior colporrhaphy
partial | colpo bx ecc | 57454 | biopsy and curettage
abbreviation | emb | 58100 | endometrial biopsy
partial | hscope ablat | 58563 | endometrial ablation
partial | hscop polyp | 58558 | biopsy or polypectomy
partial | iud out | 58301 | removal
number | tlh >250 bso | 58573 | over 250 g with tubes and ovaries
number | lavh <250 | 58550 | 250 g or less
partial | ectop lap salp | 59151 | with salpingectomy
partial | c/s only | 59514 | cesarean delivery only
partial | vag del only | 59409 | vaginal delivery only
number | antep 4-6 vis | 59425 | 4 to 6 visits
partial | bart abs | 56420 | Bartholin
partial | thyroid lobec | 60220 | total lobectomy
partial | burr hole sdh | 61154 | hematoma
abbreviation | vp shunt new | 62223 | ventriculo-peritoneal
abbreviation | lp dx | 62270 | diagnostic
abbreviation | esi lumb img | 62323 | with imaging
abbreviation | esi cerv il | 62321 62320 | interlaminar
abbreviation | tfesi lumb addl | 64484 | each further level
abbreviation | mbb lumb 2nd lev | 64494 | second level
abbreviation | rfa lumb facet | 64635 | one joint
abbreviation | scs trial lead | 63650 | percutaneous electrode
abbreviation | gon block | 64405 | greater occipital nerve
brand | botox migr | 64615 | chronic migraine
abbreviation | ctr open | 64721 | median nerve
partial | ulnar transp elb | 64718 | ulnar nerve
partial | phaco iol | 66984 | cataract
partial | phaco complx | 66982 66987 | complex
abbreviation | yag cap | 66821 | capsulotomy
abbreviation | slt | 65855 | laser trabeculoplasty
abbreviation | ivt inj | 67028 | intravitreal
partial | chalaz mult same lid | 67801 | same lid
partial | punct plug | 68761 | each
partial | corn fb slit | 65222 | with slit lamp
abbreviation | bmt gen | 69436 | tympanostomy, general anesthesia
partial | cerum inst | 69210 | instruments
typo | cystoscopey | 52000 | misspelt
typo | colonsocopy hot biospy | 45384 | hot forceps
typo | tonsilectomy adlt | 42826 | 12 and over
typo | hysterscopy myomectmy | 58561 | leiomyomata
typo | thorocentesis no img | 32554 | without imaging
typo | laproscopic niseen | 43280 | fundoplication
typo | varicocle ligation lap | 55550 | laparoscopic
multiword | stone kidney shock wave | 50590 | lithotripsy
multiword | tubes ear local | 69433 | local anesthesia
multiword | bypass carotid subclavian vein | 35506 | vein
multiword | stent ureter removal cysto simple | 52310 | order turned
synonym | oesophagoscopy flexible dilatation balloon | 43220 43214 | British spelling
synonym | haemorrhoidectomy 2 columns internal external | 46260 | British spelling
synonym | anaesthetic block femoral nerve single | 64447 | British spelling
`);
