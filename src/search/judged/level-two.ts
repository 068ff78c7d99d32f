import { readJudged } from "./judged.ts";

/** Queries of HCPCS Level II, on a sample of the CMS file beside this one. */
export const levelTwo = readJudged(`
code | J1885 | J1885 | exact
code | j3301 | J3301 | lower case letter
code | G0439-25 | G0439 | a modifier behind the code
code | E0601 RR | E0601 | rental modifier behind a blank
code | hcpcs a4253 | A4253 | the name of the code set is noise
range | J7030-J7050 | J7030 | saline
range | A6209 to A6215 | A6209 | foam dressings
partial | E060 | E0600 E0601 E0602 E0603 E0604 E0605 E0606 E0607 | beginning of a family
partial | G043 | G0438 G0439 G0432 G0433 G0435 | beginning of a family
brand | toradol injection | J1885 | ketorolac
brand | kenalog | J3301 | triamcinolone
brand | rocephin | J0696 | ceftriaxone
brand | zofran inj | J2405 | ondansetron
brand | benadryl injection | J1200 | diphenhydramine
brand | depo medrol | J1010 | methylprednisolone
brand | botox per unit | J0585 | onabotulinumtoxinA
brand | synvisc one | J7325 | hyaluronan
brand | remicade | J1745 | infliximab
brand | avastin | J9035 | bevacizumab
brand | keytruda | J9271 | pembrolizumab
brand | prolia | J0897 | denosumab
brand | xgeva | J0897 | denosumab
brand | neulasta | J2506 | pegfilgrastim
brand | depo provera | J1050 | medroxyprogesterone
brand | mirena iud | J7298 | levonorgestrel system
brand | paragard | J7300 | copper
brand | nexplanon | J7307 | etonogestrel implant
brand | eylea | J0178 | aflibercept
brand | lucentis | J2778 | ranibizumab
brand | rituxan | J9312 | rituximab
brand | herceptin | J9355 | trastuzumab
brand | taxol | J9267 | paclitaxel
brand | taxotere | J9171 | docetaxel
brand | alimta | J9305 | pemetrexed
brand | opdivo | J9299 | nivolumab
brand | venofer | J1756 | iron sucrose
brand | injectafer | J1439 | ferric carboxymaltose
brand | aranesp non esrd | J0881 | darbepoetin
brand | procrit | J0885 | epoetin
brand | gammagard | J1569 | immune globulin
brand | xolair | J2357 | omalizumab
brand | entyvio | J3380 | vedolizumab
brand | ocrevus | J2350 | ocrelizumab
brand | orencia | J0129 | abatacept
brand | actemra | J3262 | tocilizumab
brand | stelara subq | J3357 | ustekinumab
brand | reclast | J3489 | zoledronic acid
brand | lovenox | J1650 | enoxaparin
brand | phenergan | J2550 | promethazine
brand | lasix inj | J1938 | furosemide
brand | ancef | J0690 | cefazolin
brand | omnipod | A9274 | disposable delivery system
brand | apligraf | Q4101 | skin substitute
brand | epifix | Q4186 | skin substitute
brand | duoneb | J7620 | albuterol and ipratropium
brand | pulmicort neb | J7626 | budesonide
synonym | vitamin b12 injection | J3420 | cyanocobalamin
synonym | dexamethasone 1 mg | J1100 | per 1 mg
synonym | normal saline 1000 | J7030 | 1000 cc
synonym | normal saline 500 ml | J7040 | 500 ml
synonym | unclassified drug | J3490 | unclassified
synonym | hydromorphone injection | J1171 | per 0.1 mg
synonym | heparin 1000 units | J1644 | per 1000 units
synonym | testosterone cypionate injection | J1071 | per mg
synonym | iv acetaminophen | J0131 | injection
synonym | glucose test strips | A4253 | strips
synonym | lancets | A4259 | box of 100
synonym | cpap machine | E0601 | device
synonym | cpap full face mask | A7030 | full face
synonym | cpap nasal mask | A7034 | nasal interface
synonym | bipap without backup | E0470 | respiratory assist device
synonym | oxygen concentrator | E1390 | single port
synonym | portable oxygen gas | E0431 | portable gaseous
synonym | nebulizer machine | E0570 | with compressor
synonym | hospital bed semi electric | E0260 | with rails and mattress
synonym | standard wheelchair | K0001 | standard
synonym | power wheelchair group 2 captain seat | K0823 | captain's chair
synonym | scooter | K0800 | power operated vehicle
synonym | tens unit 4 lead | E0730 | four or more leads
synonym | wound vac pump | E2402 | suction pump
synonym | insulin pump | E0784 | external
synonym | cgm receiver | E2103 E2102 | glucose monitor receiver
synonym | foley catheter | A4338 A4340 A4344 A4346 | indwelling
synonym | straight catheter intermittent | A4351 | straight tip
synonym | walking boot off the shelf | L4361 L4387 | prefabricated
synonym | lso brace | L0650 L0637 L0648 L0631 L0625 L0626 L0627 L0642 L0630 L0628 | lumbar-sacral orthosis
synonym | wrist splint cock up | L3908 | wrist hand orthosis
synonym | mastectomy bra | L8000 | bra
synonym | breast prosthesis silicone | L8030 L8035 L8031 | silicone
synonym | guide wire | C1769 | guide wire
synonym | bone anchor screw | C1713 | anchor
synonym | hospital outpatient clinic visit | G0463 | clinic visit
synonym | observation per hour | G0378 | hourly
synonym | visit complexity add on | G2211 | add-on
synonym | personal care per 15 minutes | T1019 | personal care
synonym | mental health assessment non physician | H0031 | assessment
synonym | ground ambulance mileage | A0425 | per statute mile
synonym | als emergency level 1 | A0427 | advanced life support
synonym | bls non emergency | A0428 | basic life support
synonym | helicopter ambulance | A0431 | rotary wing
synonym | low osmolar contrast 300-399 | Q9967 | iodine concentration
synonym | sestamibi | A9500 | per dose
synonym | gadolinium contrast | A9579 | not otherwise specified
synonym | fdg | A9552 | per dose
synonym | leukoreduced red cells | P9016 | leukocytes reduced
synonym | foam dressing 16 sq in or less | A6209 | foam, smallest
synonym | alginate dressing | A6196 A6197 A6198 | alginate
synonym | bilateral hearing aid behind ear digital | V5261 | binaural
synonym | eyeglass frames | V2020 | frames
abbreviation | awv initial | G0438 | annual wellness visit
abbreviation | awv subsequent | G0439 | annual wellness visit
abbreviation | ippe | G0402 | initial preventive examination
abbreviation | fit test colorectal | G0328 | immunoassay
abbreviation | psa screening | G0103 | screening
abbreviation | dsmt individual | G0108 | self-management training
abbreviation | ldct counseling | G0296 | low dose CT visit
abbreviation | hh cert | G0180 | home health certification
abbreviation | npwt dressing set | A6550 | wound care set
abbreviation | ucb foot orthotic | L3000 | foot insert
abbreviation | bk prosthesis endoskeletal | L5301 | below knee
abbreviation | ns 250 | J7050 | saline
abbreviation | udt definitive 1-7 classes | G0480 | definitive drug test
lay | flu shot administration medicare | G0008 | administration
lay | pneumonia shot administration | G0009 | administration
lay | welcome to medicare visit | G0402 | initial preventive examination
lay | screening colonoscopy average risk | G0121 | not high risk
lay | screening colonoscopy high risk | G0105 | high risk
lay | pap smear collection | Q0091 | obtaining
lay | screening pelvic and breast exam | G0101 | examination
lay | depression screening yearly | G0444 | annual
lay | obesity counseling | G0447 G0473 | behavioral counselling
lay | crutches | E0114 E0110 E0112 E0116 E0111 E0113 | crutches
lay | cane four prong | E0105 | quad
lay | walker with wheels | E0143 E0141 E0147 E0149 | wheeled
lay | bedside commode | E0163 E0165 E0168 | commode
lay | shower chair | E0240 | bath chair
lay | adult diapers small | T4521 | brief
lay | sugar meter | E0607 | glucose monitor
lay | urgent care visit | S9083 S9088 | urgent care
lay | surgical tray | A4550 | tray
lay | hoyer lift | E0630 | patient lift
lay | feeding pump | B9002 | enteral
lay | neck collar soft | L0120 | foam collar
lay | fiberglass short leg cast supplies adult | Q4038 | cast supplies
lay | air mattress | E0277 E0186 E0371 | pressure reducing
typo | ketorolac inejction | J1885 | letters exchanged
typo | cyanocobalmin | J3420 | one letter left out
typo | wheelchiar standard | K0001 | letters exchanged
typo | nebuliser with compressor | E0570 | British spelling
typo | ondansitron | J2405 | one letter wrong
typo | ceftriaxon 250mg | J0696 | one letter left out
typo | ostomy poutch drainable | A5061 A4412 A5056 A5057 A5063 A4424 A4425 | one letter too many
multiword | drug coated stent with delivery system | C1874 | coated stent
multiword | intraocular lens posterior chamber | V2632 | lens
multiword | gauze pad sterile 16 sq in non impregnated | A6402 | gauze
multiword | lumbar cushion wheelchair back | E2611 E2612 | back cushion
multiword | cochlear implant device | L8614 | device
multiword | enteral formula complete intact nutrients | B4150 | formula
number | morphine up to 10 mg | J2270 | up to 10 mg
number | gentamicin 80mg | J1580 | up to 80 mg
number | single vision lens sphere plano to 4.00 | V2100 | sphere
number | carboplatin 50 mg | J9045 | per 50 mg
`);
