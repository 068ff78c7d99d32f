import { readJudged } from "./judged.ts";

/** A third set, written after those words and before its answers were seen: doses, supplies and services as billers type them. */
export const levelTwoAsTyped = readJudged(`
brand | inj ceftriaxone 1g | J0696 | per 250 mg
brand | ketorolac 60 mg im | J1885 | per 15 mg
brand | depo 150 mg | J1050 | depot contraceptive
brand | methylpred 125 mg iv | J2919 | sodium succinate
brand | zofran 4mg iv | J2405 | ondansetron
brand | phenergan 25 mg inj | J2550 | promethazine
brand | toradol 30 | J1885 | ketorolac
brand | lido 1% injection | J2003 | lidocaine
brand | depomedrol 80 mg | J1010 | methylprednisolone acetate
brand | kenalog-10 | J3301 | triamcinolone
brand | bicillin 1.2 million units | J0561 | benzathine penicillin
brand | prolia 60 mg | J0897 | denosumab
brand | neulasta onpro | J2506 | pegfilgrastim
brand | remicade infusion | J1745 | infliximab
brand | rituxan hycela | J9311 | rituximab with hyaluronidase
brand | herceptin hylecta | J9356 | trastuzumab with hyaluronidase
brand | ocrevus infusion 600 mg | J2350 | ocrelizumab
brand | keytruda 200 mg | J9271 | pembrolizumab
brand | gamunex c | J1561 | immune globulin
brand | panzyga | J1576 | immune globulin
brand | cuvitru | J1555 | immune globulin
brand | nyvepria | Q5122 | pegfilgrastim biosimilar
brand | ziextenzo | Q5120 | pegfilgrastim biosimilar
brand | nivestym | Q5110 | filgrastim biosimilar
brand | releuko | Q5125 | filgrastim biosimilar
brand | avsola | Q5121 | infliximab biosimilar
brand | ruxience | Q5119 | rituximab biosimilar
brand | riabni | Q5123 | rituximab biosimilar
brand | herzuma | Q5113 | trastuzumab biosimilar
brand | trazimera | Q5116 | trastuzumab biosimilar
brand | ontruzant | Q5112 | trastuzumab biosimilar
brand | byooviz | Q5124 | ranibizumab biosimilar
brand | cimerli | Q5128 | ranibizumab biosimilar
brand | jubbonti | Q5136 | denosumab biosimilar
brand | tyenne | Q5135 | tocilizumab biosimilar
brand | tyruko | Q5134 | natalizumab biosimilar
brand | apligraf graft | Q4101 | skin substitute
brand | epifix per sq cm | Q4186 | skin substitute
brand | theraskin | Q4121 | skin substitute
brand | primatrix | Q4110 | skin substitute
brand | oasis wound matrix | Q4102 | skin substitute
brand | stravix | Q4133 | skin substitute
brand | nushield | Q4160 | skin substitute
brand | affinity amniotic | Q4159 | skin substitute
brand | epicord | Q4187 | skin substitute
brand | puraply am | Q4196 | skin substitute
brand | kerecis | Q4158 A2019 | fish skin
brand | xolair 150 mg | J2357 | omalizumab
brand | dupixent | J3590 | no code of its own: unclassified biologic
brand | adrenaline injection | J0165 | epinephrine
brand | atropine injection | J0461 | atropine
brand | glucagon emergency kit | J1610 | glucagon
brand | benztropine im | J0515 | benztropine
brand | haloperidol 5 mg | J1630 | haloperidol
brand | chlorpromazine im | J3230 | chlorpromazine
brand | hydralazine iv | J0360 | hydralazine
brand | labetalol iv push | J1920 | labetalol
brand | bumetanide | J1939 | bumetanide
brand | azithromycin 500 iv | J0456 | azithromycin
brand | ertapenem 1 gm | J1335 | ertapenem
brand | iron infusion | J1756 J1439 J1437 Q0138 J1750 J2916 | any iron
brand | zoledronic acid 5 mg yearly | J3489 | zoledronic acid
brand | carboplatin 450 mg | J9045 | carboplatin
brand | paclitaxel | J9267 | paclitaxel
brand | docetaxel 1 mg | J9171 | docetaxel
brand | gemcitabine | J9201 | gemcitabine
brand | pemetrexed | J9305 | pemetrexed
brand | bendamustine | J9033 | bendamustine
brand | bortezomib | J9041 | bortezomib
brand | fulvestrant 500 | J9395 | fulvestrant
brand | leuprolide 22.5 3 month | J9217 | depot, 7.5 mg
brand | methotrexate 50 mg injection | J9260 | methotrexate
brand | methotrexate tablets 2.5 | J8610 | by mouth
brand | bcg instillation bladder | J9030 | BCG
brand | mitomycin bladder | J9280 | mitomycin
brand | hyaluronidase injection | J3470 J3473 | hyaluronidase
brand | botox migraine drug | J0585 | onabotulinumtoxinA
brand | visco knee injection synvisc one | J7325 | hyaluronan
brand | albuterol ipratropium neb | J7620 | both together
brand | budesonide neb 0.5 mg | J7626 | budesonide
brand | levalbuterol 0.5 mg unit dose | J7614 | unit dose
brand | tacrolimus extended release | J7508 J7503 | extended release
brand | ondansetron oral 8 mg chemo | Q0162 | by mouth
brand | prednisone oral | J7512 | by mouth
brand | isovue 370 | Q9967 | low osmolar
brand | magnevist contrast | A9579 | gadolinium
brand | dotarem | A9575 | gadoterate
brand | technetium sestamibi | A9500 | sestamibi
brand | lutathera | A9513 | dotatate
lay | accu chek strips | A4253 | glucose strips
lay | one touch lancets | A4259 | lancets
lay | omnipod pods | A9274 | disposable pump
lay | insulin syringes 100 | S8490 A4206 | syringes
lay | insulin pump cartridge | A4225 A4232 | cartridge
lay | glucose sensor | A9276 A4239 A4238 | sensor
lay | resmed airsense | E0601 | CPAP
lay | autopap | E0601 | CPAP
lay | cpap nose mask | A7034 | nasal interface
lay | mask cushion replacement | A7031 A7032 | cushion
lay | oxygen concentrator rental | E1390 E1392 | concentrator
lay | oxygen backpack portable liquid | E0434 E0435 | liquid
lay | humidifier for oxygen | E0555 E0550 E0560 | humidifier
lay | ventilator home noninvasive | E0466 | ventilator
lay | suction pump home | E0600 | suction
lay | tracheostomy tube cuffed | A7521 | cuffed
lay | walker for heavy person | E0148 E0149 | heavy duty
lay | hemi walker | E0135 E0130 E0140 E0147 | walker
lay | walker seat attachment | E0156 | seat
lay | platform walker attachment | E0154 | platform
lay | cane with 4 feet | E0105 | quad cane
lay | toilet seat riser | E0244 | raised seat
lay | bath bench transfer | E0247 E0248 | transfer bench
lay | tub rail | E0241 E0242 E0246 | rail
lay | bed rails half | E0305 | half length
lay | mattress for hospital bed | E0271 E0272 | mattress
lay | hospital bed heavy duty extra wide 350 | E0301 E0303 | heavy duty
lay | pressure pad alternating pump | E0181 | alternating
lay | heel protector boots | E0191 | protector
lay | overhead trapeze free standing | E0940 | free standing
lay | ultralight wheelchair | K0005 | ultralightweight
lay | heavy duty wheelchair | K0006 | heavy duty
lay | child wheelchair tilt | E1231 E1232 E1233 E1234 | pediatric
lay | power wheelchair group 2 captain chair standard | K0823 K0821 | group 2
lay | wheelchair headrest | E0955 | headrest
lay | wheelchair arm rest | E0973 E0994 K0015 K0017 K0018 K0020 | arm rest
lay | wheelchair foot plate | K0040 K0041 K0042 | footplate
lay | wheelchair ramp | E1399 K0108 A9999 | no code of its own
lay | shower commode chair wheels | E0240 E0163 E0165 | chair
lay | uv light therapy psoriasis cabinet | E0694 E0691 E0692 E0693 | ultraviolet
lay | percussion vest cystic fibrosis | E0483 A7025 | oscillation
lay | leg squeezers lymphedema full leg sleeve | E0667 E0660 E0671 | appliance, full leg
lay | compression gauntlet lymphedema | A6582 A6565 | gauntlet
lay | burn garment glove | A6504 A6505 A6506 | burn garment
lay | jaw exerciser therabite | E1700 | jaw motion
lay | speech tablet | E2510 E2508 E2511 | speech generating
lay | tumor treating fields optune | E0766 | electrical stimulation for cancer
lay | baby monitor apnea recording | E0619 | apnea monitor
lay | pelvic floor stimulator | E0740 | pelvic floor
lay | prefilled saline flush 10 ml | A4216 | diluent or flush
lay | irrigation syringe | A4322 | syringe
lay | catheter leg strap | A4334 A5113 A5114 | strap
lay | bedside urine bag | A4357 | bag
lay | external catheter female | A4327 A4328 A6590 A6591 | female external
lay | urinary catheter hydrophilic straight | A4351 | intermittent
lay | ostomy pouch drainable two piece with filter | A4425 A4427 | 2 piece, filter
lay | ostomy convex wafer | A4372 A4373 A4411 A4407 A4408 A5093 | convexity
lay | stoma cap | A5055 | cap
lay | ostomy irrigation sleeve | A4436 A4437 | sleeve
lay | foam dressing with adhesive border 4x4 | A6212 | foam with border
lay | collagen dressing small | A6021 | collagen
lay | hydrogel sheet | A6242 A6245 A6025 | hydrogel
lay | silver alginate 4 inch | A6196 A6197 | alginate
lay | abd pads | A6251 A6252 A6253 | absorptive
lay | compression bandage 4 layer | A6452 A6451 A6448 A6449 | compression
lay | disposable gloves box | A4927 | gloves
lay | diaper child medium | T4530 T4529 | pediatric brief
lay | pediatric pull ups | T4531 T4532 | pediatric underwear
lay | nutrition drink ensure | B4150 B4152 | formula
lay | baby formula special metabolic pku | B4162 B4157 | inherited disease
lay | peg replacement tube | B4087 | gastrostomy tube
lay | ambulance als emergency with mileage | A0427 A0425 | ALS
lay | neonatal ambulance | A0225 | neonatal
lay | paramedic intercept rural | A0432 | intercept
lay | ambulance no transport | A0998 | no transport
lay | ride to doctor nonemergency van | A0130 T2003 T2005 A0120 A0110 A0100 | transport
lay | humerus fracture brace | L3980 L3981 | fracture orthosis
lay | soft knee sleeve | L1812 L1820 L1810 A4467 | knee
lay | acl knee brace custom | L1840 L1844 L1846 | derotation
lay | oa knee unloader brace prefab | L1843 L1845 L1851 L1852 | double upright
lay | tall walking boot pneumatic off the shelf | L4361 | pneumatic
lay | night splint plantar fasciitis | L4396 L4397 L4398 | static ankle
lay | resting hand splint | L3807 L3808 L3809 L3908 | hand
lay | finger splint | L3925 L3927 L3933 Q4049 L3935 | finger
lay | corset back support | L0625 L0628 L0970 L0972 L0974 L0976 | corset
lay | scoliosis tlso brace | L1200 L1000 L1005 L1300 L1310 | scoliosis
lay | leg prosthesis above knee hydraulic knee | L5828 L5830 L5816 L5814 L5722 L5724 L5824 L5610 L5613 L5614 L5826 | hydraulic
lay | stump shrinker below knee | L8440 | shrinker
lay | gel liner prosthetic locking | L5673 L5679 L5671 L5681 L5683 | insert with lock
lay | nipple prosthesis | L8032 L8033 | nipple
lay | breast form after mastectomy | L8030 L8020 L8031 | form
lay | cochlear implant battery | L8622 L8623 L8624 L8621 | battery
lay | hearing aid in the ear digital one | V5256 V5257 | monaural, in the ear
lay | hearing test screening | V5008 V5010 | hearing screening
lay | sunglass lens tint | V2744 V2745 S0518 | tint
lay | trifocal glasses | V2300 V2303 | trifocal
lay | scratch resistant | V2760 | coating
lay | prism lens | V2715 V2710 V2718 | prism
lay | cataract lens intraocular | V2632 V2630 V2631 C1780 | intraocular
synonym | medicare wellness exam first | G0438 | first wellness visit
synonym | intensive behavioral therapy for obesity group | G0473 | group
synonym | advance directive planning at awv | G0438 G0439 | wellness visit
synonym | colon cancer blood test | G0327 | blood-based biomarker
synonym | hepatitis c screening | G0472 G0567 | hepatitis C
synonym | hiv rapid test screening | G0435 | rapid
synonym | bone density single energy | G0130 | SEXA
synonym | transitional rhc care management | G0511 | rural clinic
synonym | critical care telehealth consult initial | G0508 | telehealth
synonym | telehealth originating fee | Q3014 | originating site
synonym | home health pt visit | G0151 | physical therapist
synonym | home health aide 15 min | G0156 | aide
synonym | home health skilled nursing lpn | G0300 | LPN
synonym | skilled nursing rn home | G0299 | RN
synonym | hospice social worker | G0155 | social worker
synonym | drug screening 8-14 classes | G0481 | 8 to 14
synonym | definitive drug test 15-21 drug classes | G0482 | 15 to 21
synonym | moderate sedation gi endoscopy | G0500 | sedation
synonym | stereotactic radiosurgery robotic first session | G0339 | first session
synonym | cardiac rehab intensive with exercise | G0422 | with exercise
synonym | wound care electrical stimulation | G0281 G0282 | electrical stimulation
synonym | kidney disease education individual | G0420 | individual
synonym | diabetic sensory neuropathy foot care routine | G0247 | routine foot care
synonym | inr home testing review | G0250 | review
synonym | smoking classes | S9453 | classes
synonym | urgent care center visit | S9088 S9083 | urgent care
synonym | crisis mental health per hour | S9484 | per hour
synonym | group home living residential per diem | H0019 H0018 H2034 | residential
synonym | behavioral health screening | H0002 | screening
synonym | alcohol drug group counseling | H0005 | group
synonym | mental health plan development | H0032 | plan
synonym | psychosocial rehab 15 minutes | H2017 | rehabilitation
synonym | community support 15 minutes | H2015 | support
synonym | aba therapy behavioral 15 | H2019 | therapeutic behavioral
synonym | prenatal risk assessment | H1000 | at-risk
synonym | home delivered meals | S5170 | meals
synonym | attendant care 15 minutes | S5125 | attendant
synonym | adult daycare per day | S5102 | per diem
synonym | in home respite 15 minutes | T1005 S5150 | respite
synonym | emergency response monthly | S5161 | monthly fee
synonym | iv catheter home supplies per week | A4221 | supplies
synonym | whole blood unit | P9010 | whole blood
synonym | irradiated platelets | P9032 | irradiated
synonym | albumin 25% 50 ml | P9047 | albumin
synonym | cath urine specimen collection | P9612 | catheterization
synonym | vaginal wet mount | Q0111 | wet mount
synonym | koh prep | Q0112 | KOH
synonym | pinworm | Q0113 | pinworm
synonym | long arm splint fiberglass adult | Q4018 | long arm splint
synonym | gauntlet cast plaster child | Q4015 | gauntlet
synonym | coronary stent drug coated placement hospital | C9600 | placement
synonym | pacemaker dual rate responsive | C1785 | dual chamber
synonym | icd single chamber device | C1722 | single chamber
synonym | vascular graft | C1768 | graft
synonym | neurostimulator rechargeable generator | C1820 L8685 L8687 | rechargeable
synonym | neurostimulator lead | C1778 L8680 | lead
synonym | infusion pump implantable programmable | C1772 E0783 | programmable
typo | bevacizamab | J9035 | bevacizumab
typo | oxaliplatan | J9263 | oxaliplatin
typo | denosimab | J0897 | denosumab
typo | diphenhydramin 50 | J1200 | diphenhydramine
typo | methyprednisolone acetate | J1010 | methylprednisolone
typo | triamcinalone | J3301 | triamcinolone
typo | lidocane | J2003 | lidocaine
typo | vancomicin | J3373 | vancomycin
typo | hydromorphine | J1171 | hydromorphone
typo | gabadutrol | A9585 | gadobutrol
typo | crutchs | E0114 E0110 E0112 | crutches
typo | cathetar foley | A4338 | Foley
typo | orthodic shoe insert | L3000 L3010 L3020 L3002 L3030 | insert
typo | presciption drug oral chemo | J8999 | chemotherapy by mouth
typo | hearng aid binural | V5261 V5140 V5130 V5252 V5253 V5260 | binaural
typo | wellnes visit annual | G0438 G0439 | wellness
typo | comode chair | E0163 E0165 | commode
typo | oxigen concentrator | E1390 | oxygen
typo | dextrometer glucose moniter | E0607 | monitor
typo | prostetic sock | L8420 L8430 L8435 L8470 L8480 | sock
`);
