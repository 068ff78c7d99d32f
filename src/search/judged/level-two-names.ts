import { readJudged } from "./judged.ts";

/**
 * A second set of queries of Level II, most of them brands and what people call equipment, written without a look at
 * the words the engine knew; the words of the files by subject were written after it, by the same hand.
 */
export const levelTwoNames = readJudged(`
brand | rocephin 1 gram im | J0696 | ceftriaxone, per 250 mg
brand | bicillin la shot | J0561 | benzathine penicillin
brand | bicillin c-r | J0558 | benzathine and procaine penicillin
brand | solu-medrol 125 | J2919 | methylprednisolone sodium succinate
brand | solumedrol | J2919 | the same without a hyphen
brand | solu cortef | J1720 | hydrocortisone sodium succinate
brand | decadron injection 4 mg | J1100 | dexamethasone
brand | celestone | J0702 | betamethasone
brand | aristospan | J3303 | triamcinolone hexacetonide
brand | zilretta | J3304 | extended-release triamcinolone
brand | haldol | J1630 | haloperidol
brand | haldol decanoate | J1631 | the depot form
brand | geodon im | J3486 | ziprasidone
brand | zyprexa relprevv | J2358 | long-acting olanzapine
brand | invega sustenna | J2426 | paliperidone palmitate
brand | vivitrol | J2315 | naltrexone depot
brand | sublocade | Q9991 Q9992 | buprenorphine extended-release
brand | narcan | J2312 | naloxone
brand | ativan iv | J2060 | lorazepam
brand | valium injection | J3360 | diazepam
brand | versed | J2250 | midazolam
brand | dilaudid | J1171 | hydromorphone
brand | demerol | J2175 | meperidine
brand | nubain | J2300 | nalbuphine
brand | stadol | J0595 | butorphanol
brand | robaxin injection | J2800 | methocarbamol
brand | norflex | J2360 | orphenadrine
brand | imitrex shot | J3030 | sumatriptan
brand | dhe 45 | J1110 | dihydroergotamine
brand | reglan iv | J2765 | metoclopramide
brand | compazine | J0780 | prochlorperazine
brand | tigan | J3250 | trimethobenzamide
brand | aloxi | J2469 | palonosetron
brand | emend iv | J1453 | fosaprepitant
brand | cinvanti | J0185 | aprepitant
brand | pepcid iv | J1308 | famotidine
brand | protonix iv | J2470 | pantoprazole
brand | bentyl im | J0500 | dicyclomine
brand | cogentin | J0515 | benztropine
brand | vistaril | J3410 | hydroxyzine
brand | quzyttir | J1201 | cetirizine
brand | epipen | J0165 J0169 | epinephrine
brand | brethine | J3105 | terbutaline
brand | lanoxin | J1160 | digoxin
brand | cardizem iv | J1163 | diltiazem
brand | lopressor iv | J0616 | metoprolol
brand | lexiscan | J2785 | regadenoson
brand | adenoscan | J0153 | adenosine
brand | tnkase | J3101 | tenecteplase
brand | activase | J2997 | alteplase
brand | cathflo | J2997 | alteplase
brand | integrilin | J1327 | eptifibatide
brand | angiomax | J0583 | bivalirudin
brand | arixtra | J1652 | fondaparinux
brand | fragmin | J1645 | dalteparin
brand | feraheme | Q0138 | ferumoxytol
brand | monoferric | J1437 | ferric derisomaltose
brand | infed | J1750 | iron dextran
brand | ferrlecit | J2916 | sodium ferric gluconate
brand | retacrit | Q5106 Q5105 | epoetin biosimilar
brand | mircera | J0888 J0887 | epoetin beta
brand | nplate | J2802 | romiplostim
brand | neupogen | J1442 | filgrastim
brand | granix | J1447 | tbo-filgrastim
brand | zarxio | Q5101 | filgrastim biosimilar
brand | fulphila | Q5108 | pegfilgrastim biosimilar
brand | udenyca | Q5111 | pegfilgrastim biosimilar
brand | leukine | J2820 | sargramostim
brand | inflectra | Q5103 | infliximab biosimilar
brand | renflexis | Q5104 | infliximab biosimilar
brand | truxima | Q5115 | rituximab biosimilar
brand | mvasi | Q5107 | bevacizumab biosimilar
brand | zirabev | Q5118 | bevacizumab biosimilar
brand | ogivri | Q5114 | trastuzumab biosimilar
brand | kanjinti | Q5117 | trastuzumab biosimilar
brand | humira | J0139 | adalimumab
brand | enbrel | J1438 | etanercept
brand | cimzia | J0717 | certolizumab
brand | simponi aria | J1602 | golimumab
brand | skyrizi iv | J2327 | risankizumab
brand | tremfya | J1628 | guselkumab
brand | cosentyx iv | J3247 | secukinumab
brand | nucala | J2182 | mepolizumab
brand | fasenra | J0517 | benralizumab
brand | tezspire | J2356 | tezepelumab
brand | cinqair | J2786 | reslizumab
brand | tysabri | J2323 | natalizumab
brand | kesimpta briumvi | J2329 | ublituximab
brand | soliris | J1299 | eculizumab
brand | ultomiris | J1303 | ravulizumab
brand | uplizna | J1823 | inebilizumab
brand | leqembi | J0174 | lecanemab
brand | kisunla | J0175 | donanemab
brand | benlysta | J0490 | belimumab
brand | saphnelo | J0491 | anifrolumab
brand | krystexxa | J2507 | pegloticase
brand | evenity | J3111 | romosozumab
brand | boniva iv | J1740 | ibandronate
brand | zometa | J3489 | zoledronic acid
brand | aredia | J2430 | pamidronate
brand | forteo | J3110 | teriparatide
brand | sandostatin lar | J2353 | octreotide depot
brand | somatuline | J1930 | lanreotide
brand | lupron depot 7.5 | J9217 | leuprolide 7.5 mg
brand | lupron 3.75 endometriosis | J1950 | leuprolide 3.75 mg
brand | eligard | J9217 | leuprolide
brand | firmagon | J9155 | degarelix
brand | zoladex | J9202 | goserelin
brand | trelstar | J3315 | triptorelin
brand | faslodex | J9395 | fulvestrant
brand | abraxane | J9264 | protein-bound paclitaxel
brand | doxil | Q2050 | liposomal doxorubicin
brand | adriamycin | J9000 | doxorubicin
brand | gemzar | J9201 | gemcitabine
brand | camptosar | J9206 | irinotecan
brand | eloxatin | J9263 | oxaliplatin
brand | paraplatin | J9045 | carboplatin
brand | velcade | J9041 | bortezomib
brand | kyprolis | J9047 | carfilzomib
brand | darzalex faspro | J9144 | daratumumab with hyaluronidase
brand | imfinzi | J9173 | durvalumab
brand | tecentriq | J9022 | atezolizumab
brand | bavencio | J9023 | avelumab
brand | libtayo | J9119 | cemiplimab
brand | yervoy | J9228 | ipilimumab
brand | kadcyla | J9354 | trastuzumab emtansine
brand | enhertu | J9358 | trastuzumab deruxtecan
brand | perjeta | J9306 | pertuzumab
brand | phesgo | J9316 | pertuzumab and trastuzumab
brand | erbitux | J9055 | cetuximab
brand | vectibix | J9303 | panitumumab
brand | cyramza | J9308 | ramucirumab
brand | adcetris | J9042 | brentuximab
brand | blincyto | J9039 | blinatumomab
brand | vidaza | J9025 | azacitidine
brand | dacogen | J0894 | decitabine
brand | treanda | J9033 | bendamustine
brand | cytoxan iv | J9075 | cyclophosphamide
brand | toposar etoposide | J9181 | etoposide
brand | botox 100 units | J0585 | onabotulinumtoxinA
brand | dysport | J0586 | abobotulinumtoxinA
brand | xeomin | J0588 | incobotulinumtoxinA
brand | myobloc | J0587 | rimabotulinumtoxinB
brand | daxxify | J0589 | daxibotulinumtoxinA
brand | vabysmo | J2777 | faricimab
brand | beovu | J0179 | brolucizumab
brand | eylea hd | J0177 | aflibercept hd
brand | syfovre | J2781 | pegcetacoplan in the eye
brand | ozurdex | J7312 | dexamethasone implant
brand | iluvien | J7313 | fluocinolone implant
brand | visudyne | J3396 | verteporfin
brand | jetrea | J7316 | ocriplasmin
brand | euflexxa | J7323 | hyaluronan
brand | supartz | J7321 | hyaluronan
brand | orthovisc injection knee | J7324 | hyaluronan
brand | durolane | J7318 | hyaluronan
brand | xiaflex | J0775 | collagenase
brand | privigen | J1459 | immune globulin
brand | octagam ivig | J1568 | immune globulin
brand | hizentra | J1559 | immune globulin
brand | rhogam | J2790 | rho(d) immune globulin
brand | kyleena | J7296 | intrauterine system
brand | liletta | J7297 | intrauterine system
brand | skyla iud | J7301 | intrauterine system
brand | makena | J1726 | hydroxyprogesterone
brand | depo testosterone | J1071 | testosterone cypionate
brand | pitocin | J2590 | oxytocin
brand | methergine | J2210 | methylergonovine
brand | hemabate | J0675 | carboprost
brand | hemlibra | J7170 | emicizumab
brand | novoseven | J7189 | factor viia
brand | kcentra | J7168 | prothrombin complex
brand | advate recombinant factor 8 | J7192 | factor viii
brand | cabenuva | J0741 | cabotegravir and rilpivirine
brand | apretude | J0739 | cabotegravir for PrEP
brand | veklury | J0248 | remdesivir
brand | zinplava | J0565 | bezlotoxumab
brand | cubicin | J0878 | daptomycin
brand | dalvance | J0875 | dalbavancin
brand | zosyn | J2543 | piperacillin tazobactam
brand | unasyn | J0295 | ampicillin sulbactam
brand | invanz | J1335 | ertapenem
brand | merrem | J2185 | meropenem
brand | levaquin iv | J1956 | levofloxacin
brand | cleocin im | J0736 | clindamycin
brand | zithromax iv | J0456 | azithromycin
brand | diflucan iv | J1450 | fluconazole
brand | cancidas | J0637 | caspofungin
brand | zovirax iv | J0133 | acyclovir
brand | diprivan | J2704 | propofol
brand | exparel | J0666 | liposomal bupivacaine
brand | marcaine | J0665 | bupivacaine
brand | naropin | J2795 | ropivacaine
brand | carbocaine | J0670 | mepivacaine
brand | anectine | J0330 | succinylcholine
brand | keppra iv | J1953 | levetiracetam
brand | dilantin iv | J1165 | phenytoin
brand | spinraza | J2326 | nusinersen
brand | zolgensma | J3399 | onasemnogene
brand | luxturna | J3398 | voretigene
brand | kymriah | Q2042 | tisagenlecleucel
brand | yescarta | Q2041 | axicabtagene
brand | provenge | Q2043 | sipuleucel
brand | cerezyme | J1786 | imiglucerase
brand | lumizyme | J0221 | alglucosidase
brand | onpattro | J0222 | patisiran
brand | leqvio | J1306 | inclisiran
brand | vyepti | J3032 | eptinezumab
brand | ajovy | J3031 | fremanezumab
brand | spravato | S0013 | esketamine
brand | albuterol neb unit dose | J7613 | albuterol, unit dose
brand | xopenex neb | J7614 J7612 | levalbuterol
brand | atrovent nebulizer solution | J7644 | ipratropium
brand | brovana | J7605 | arformoterol
brand | perforomist | J7606 | formoterol
brand | yupelri | J7677 | revefenacin
brand | pulmozyme | J7639 | dornase alfa
brand | tobi | J7682 | tobramycin for inhalation
brand | tyvaso | J7686 | treprostinil for inhalation
brand | cellcept 250 | J7517 | mycophenolate
brand | prograf 1 mg | J7507 | tacrolimus
brand | xeloda | J8522 | capecitabine
brand | dexcom g6 supplies | A4239 | monthly supplies of a continuous monitor
brand | freestyle libre reader | E2103 | receiver of a continuous monitor
brand | lifevest | K0606 | wearable defibrillator
brand | bravelle urofollitropin | J3355 | urofollitropin
synonym | b12 injection | J3420 | cyanocobalamin
synonym | vitamin k shot newborn | J3430 | phytonadione
synonym | normal saline 1000 ml | J7030 | saline, a litre
synonym | normal saline 500 | J7040 | saline, half a litre
synonym | lactated ringers | J7120 | Ringer's
synonym | d5w 1000 | J7070 | dextrose in water
synonym | heparin flush | J1642 | lock flush
synonym | magnesium sulfate | J3475 | magnesium
synonym | potassium chloride iv | J3480 | potassium
synonym | tranexamic acid txa | J3290 | tranexamic acid
synonym | insulin 5 units | J1815 | insulin
synonym | insulin for pump 50 units | J1817 | insulin through a pump
synonym | unlisted drug | J3490 | unclassified drugs
synonym | unlisted biologic | J3590 | unclassified biologics
synonym | gentamicin 80 mg | J1580 | gentamicin
synonym | vancomycin 500 mg iv | J3373 | vancomycin
synonym | morphine 10 mg | J2270 | morphine
synonym | fentanyl | J3010 | fentanyl
synonym | lidocaine injection | J2003 | lidocaine
synonym | testosterone enanthate | J3121 | testosterone enanthate
number | triamcinolone preservative free 1 mg | J3300 | not the one of 10 mg
number | triamcinolone 10 mg | J3301 | not the preservative-free one
number | ceftazidime 500 mg | J0713 | ceftazidime
number | leuprolide 1 mg | J9218 | leuprolide per 1 mg
number | cyclosporine oral 100 mg | J7502 | not 25 mg
number | cyclosporine oral 25 mg | J7515 | not 100 mg
number | sodium chloride 250 cc infusion | J7050 | 250 cc
number | gamma globulin im 1 cc | J1460 | not over 10 cc
number | rho d minidose 50 mcg | J2788 | not the full dose
number | foam dressing 4x4 without border | A6209 | 16 square inches
number | oral dexamethasone 0.25 mg | J8540 | by mouth
number | gradient compression stocking below knee 30-40 | A6531 A6552 | pressure chooses
number | compression stockings thigh high 20-30 mmhg | A6533 | thigh length, lowest pressure
number | power wheelchair group 3 heavy duty | K0850 K0851 | group and weight
number | syringe 3 cc with needle | A4208 | size of the syringe
number | wheelchair cushion 24 inch wide general use | E2602 | 22 inches or more
number | hydrogel dressing over 48 sq in | A6244 A6247 | the largest size
lay | diabetes shoes | A5500 A5501 | shoes for diabetics
lay | sugar test strips | A4253 | strips for the glucose monitor
lay | finger stick lancets | A4259 | lancets
lay | glucometer | E0607 | home glucose monitor
lay | blood sugar machine | E0607 | home glucose monitor
lay | talking glucose meter | E2100 | with voice
lay | breathing machine for sleep apnea | E0601 | CPAP
lay | cpap mask full face | A7030 | full face mask
lay | cpap hose | A7037 | tubing
lay | heated cpap tubing | A4604 | tubing with heating
lay | cpap headgear straps | A7035 | headgear
lay | cpap chin strap | A7036 | chin strap
lay | nasal pillows | A7033 A7029 | pillows
lay | cpap water chamber | A7046 | chamber of the humidifier
lay | cpap filter disposable | A7038 | filter
lay | bipap st | E0471 | bilevel with backup rate
lay | home ventilator trach | E0465 | invasive interface
lay | home oxygen machine | E1390 | concentrator
lay | portable oxygen concentrator | E1392 | portable
lay | oxygen tank portable | E0431 E0430 | gas
lay | oxygen tubing nose | A4615 | nasal cannula
lay | neb kit disposable | A7003 A7004 | administration set
lay | spacer for inhaler | A4627 | spacer
lay | peak flow meter | A4614 | peak flow
lay | pulse ox machine | E0445 | oximeter
lay | blood pressure machine automatic | A4670 | monitor
lay | bp cuff only | A4663 | cuff
lay | rollator with seat | E0143 E0156 E0150 | wheels and seat
lay | plain walker folding no wheels | E0135 | folding pickup
lay | cane | E0100 | cane
lay | four prong cane | E0105 | quad cane
lay | forearm crutches pair | E0110 | forearm
lay | knee scooter | E0118 | crutch substitute
lay | bariatric commode | E0168 | heavy duty
lay | raised toilet seat | E0244 | seat
lay | grab bar toilet | E0243 | rail
lay | hospital bed semi electric with mattress | E0260 | rails and mattress
lay | hospital bed full electric | E0265 E0266 E0296 E0297 | total electric
lay | trapeze over bed | E0910 | trapeze
lay | lift chair mechanism | E0627 | seat lift
lay | low air loss mattress | E0277 E0193 | powered mattress
lay | egg crate gel overlay | E0185 | gel pad
lay | wheelchair standard | K0001 | standard
lay | transport chair | E1038 | adult
lay | wheelchair elevating leg rests | K0195 E0990 | leg rests
lay | wheelchair anti tippers | E0971 | anti-tipping
lay | wheelchair battery gel u1 | E2365 | sealed battery
lay | wheelchair seat belt | E0978 | positioning belt
lay | electric scooter mobility | K0800 E1230 | power operated vehicle
lay | tilt in space wheelchair adult | E1161 | tilt
lay | roho cushion | E2603 E2622 E2624 E2607 | skin protection
lay | wound vac | E2402 | negative pressure pump
lay | wound vac dressing kit | A6550 | set for the pump
lay | tens unit | E0730 E0720 | TENS
lay | tens electrodes pads | A4556 | electrodes
lay | bone growth stimulator spine | E0748 | spinal
lay | bone stimulator ultrasound exogen | E0760 | ultrasound
lay | lymphedema pump | E0651 E0650 E0652 | compressor
lay | infusion set insulin pump | A4230 A4231 | infusion set
lay | breast pump electric | E0603 | breast pump
lay | bili lights | E0202 | bilirubin light
lay | light box for seasonal depression | E0203 | lightbox
lay | tube feeding supply kit pump | B4035 | kit
lay | g-tube | B4087 | gastrostomy tube
lay | mickey button | B4088 | low-profile tube
lay | thick it | B4100 | thickener
lay | ensure formula tube feeding | B4150 | complete formula
lay | adult diapers | T4521 T4522 T4523 T4524 A4520 | briefs
lay | pull ups adult large | T4527 | protective underwear
lay | chux | A4554 T4541 | underpads
lay | silicone foley | A4344 | silicone
lay | coude catheter intermittent | A4352 | curved tip
lay | straight cath | A4351 | intermittent
lay | condom catheter | A4349 | male external
lay | purewick | A6590 | external catheter with suction
lay | leg bag | A4358 A5112 | drainage bag
lay | night drainage bag urine | A4357 | bedside bag
lay | colostomy bag one piece drainable | A5061 A4388 | ostomy pouch
lay | urostomy pouch 2 piece | A5073 A4432 A4433 | urinary pouch
lay | stoma paste | A4405 A4406 | paste
lay | ostomy belt | A4367 | belt
lay | adhesive remover wipes | A4456 | remover
lay | gauze pads sterile 4x4 | A6402 | gauze
lay | saran tegaderm film | A6257 | transparent film
lay | duoderm | A6234 A6237 | hydrocolloid
lay | calcium alginate rope | A6199 | filler
lay | kerlix roll | A6446 A6447 A6443 A6444 | conforming bandage
lay | ace bandage | A6449 A6448 A6450 | elastic
lay | coban wrap | A6454 A6453 | self-adherent
lay | unna boot | A6456 | zinc paste
lay | steri strip tape waterproof | A4452 | waterproof tape
lay | alcohol wipes | A4245 | wipes
lay | wig chemo | A9282 | wig
lay | ambulance ride emergency als | A0427 | ALS emergency
lay | bls nonemergency ambulance | A0428 | BLS
lay | ambulance mileage | A0425 | ground mileage
lay | air ambulance plane | A0430 | fixed wing
lay | critical care transport between hospitals | A0434 | specialty care
lay | wheelchair van transport | A0130 | van
lay | taxi ride medicaid | A0100 | taxi
lay | hearing aid both ears behind ear digital | V5261 | binaural
lay | hearing aid battery | V5266 | battery
lay | hearing aid dispensing fee binaural | V5160 | dispensing
lay | ear mold | V5264 | mold
lay | single vision lenses | V2100 V2103 | lenses
lay | bifocal lenses | V2200 V2203 | bifocal
lay | progressive lens | V2781 | progressive
lay | contact lens soft toric | V2521 | toric
lay | glass eye | V2623 | prosthetic eye
lay | toric iol | V2787 | astigmatism correcting
lay | cam walker boot | L4360 L4361 L4386 L4387 | walking boot
lay | ankle brace lace up | L1902 | ankle gauntlet
lay | afo plastic custom | L1960 L1940 L1970 | ankle foot
lay | foot drop brace | L1930 L1932 L1951 L1971 L1902 L1940 | ankle foot
lay | knee immobilizer | L1830 | immobilizer
lay | hinged knee brace off the shelf | L1833 L1832 L1812 L1810 L1820 | hinged
lay | wrist brace carpal tunnel | L3908 | cock-up
lay | thumb spica splint | L3807 L3809 L3924 L3808 | thumb
lay | tennis elbow strap | L3702 L3710 L3762 A4467 | elbow
lay | shoulder immobilizer | L3670 L3650 L3675 A4565 A4566 | shoulder
lay | neck brace soft collar | L0120 | collar
lay | hard neck collar | L0172 L0174 L0140 L0150 | rigid collar
lay | back brace lso | L0650 L0637 L0631 L0648 L0627 L0642 | lumbar-sacral
lay | tlso brace | L0464 L0486 L0456 L0457 L0460 | thoracic
lay | shoe insert custom orthotic | L3000 L3010 L3020 L3030 | insert
lay | heel lift | L3332 L3334 L3310 L3300 L3320 | lift
lay | below knee prosthesis | L5301 L5100 | below knee
lay | above knee prosthesis | L5321 L5200 | above knee
lay | prosthetic sock | L8420 L8430 L8435 | sock
lay | voice prosthesis tep | L8507 L8509 | tracheo-esophageal
lay | electrolarynx | L8500 | artificial larynx
synonym | annual wellness visit subsequent | G0439 | next wellness visit
synonym | ippe ekg | G0403 | with tracing and report
synonym | pneumonia vaccine admin medicare | G0009 | pneumococcal
synonym | hep b vaccine administration | G0010 | hepatitis b
synonym | medicare depression screening | G0444 | depression
synonym | alcohol screening annual 15 min | G0442 | alcohol
synonym | obesity counseling 15 min | G0447 | obesity
synonym | ibt cardiovascular | G0446 | behavioral therapy
synonym | lung cancer screening counseling | G0296 | shared decision
synonym | screening colonoscopy high risk medicare | G0105 | colonoscopy
synonym | fit test stool screening | G0328 | occult blood
synonym | digital rectal exam screening | G0102 | rectal
synonym | pelvic and breast exam screening | G0101 | pelvic
synonym | 3d mammogram diagnostic add on | G0279 | tomosynthesis
synonym | diabetes education individual | G0108 | training
synonym | diabetes education group | G0109 | training
synonym | visit complexity add on code | G2211 | longitudinal care
synonym | virtual check in 5-10 min | G2251 | check-in
synonym | prolonged office visit medicare 15 min | G2212 | prolonged
synonym | home health certification | G0180 | certification
synonym | home health recertification | G0179 | recertification
synonym | hospice care plan oversight | G0182 | hospice
synonym | observation hour | G0378 | observation
synonym | hospital clinic visit | G0463 | clinic
synonym | sdoh risk assessment | G0136 | social determinants
synonym | community health integration | G0019 | integration
synonym | principal illness navigation | G0023 | navigation
synonym | advanced primary care management 2 conditions | G0557 | two or more
synonym | caregiver training direct care first 30 minutes | G0541 | caregiver
synonym | methadone weekly otp | G2067 | methadone
synonym | opioid office based treatment first month | G2086 | first month
synonym | urine drug screen definitive 1-7 classes | G0480 | up to 7
synonym | definitive drug testing 22 or more classes | G0483 | 22 or more
synonym | removal of cerumen same day audiology | G0268 | cerumen
synonym | dermabond closure | G0168 | adhesive
synonym | hyperbaric oxygen 30 minutes | G0277 | chamber
synonym | si joint injection with steroid facility | G0260 | sacroiliac
synonym | trim dystrophic nails | G0127 | nails
synonym | psych partial hospitalization | H0035 | partial hospitalization
synonym | peer support 15 minutes | H0038 | peer
synonym | intensive outpatient substance abuse | H0015 S9480 | IOP
synonym | crisis intervention 15 min | H2011 | crisis
synonym | case management 15 minutes medicaid | T1016 T1017 | case management
synonym | personal care services 15 minutes | T1019 | personal care
synonym | fqhc encounter | T1015 | clinic visit, all-inclusive
synonym | interpreter services | T1013 | interpreter
synonym | private duty nursing rn 15 min | T1002 | nurse
synonym | travel allowance lab draw | P9603 P9604 | travel
synonym | packed red blood cells leukoreduced | P9016 | red cells
synonym | fresh frozen plasma | P9017 | plasma
synonym | platelets pheresis leukocyte reduced | P9035 | platelets
synonym | portable x-ray transport | R0070 R0075 | transport
synonym | home infusion tpn per diem | S9364 S9365 | TPN
synonym | home infusion antibiotic every 8 hours | S9502 | every 8 hours
synonym | nicotine patch | S4991 S4990 | patch
synonym | urgent care global fee | S9083 S9088 | urgent care
synonym | omnipaque 300 contrast | Q9967 | low osmolar
synonym | gadavist | A9585 | gadobutrol
synonym | fdg pet tracer | A9552 | fluorodeoxyglucose
synonym | cardiolite sestamibi | A9500 | sestamibi
synonym | definity echo contrast | Q9957 | perflutren
synonym | lumason | Q9950 | sulfur hexafluoride
synonym | pylarify psma | A9595 | piflufolastat
synonym | grafix skin substitute | Q4132 Q4133 | grafix
synonym | dermagraft | Q4106 | dermagraft
synonym | integra | Q4104 Q4105 Q4108 | integra
synonym | fiberglass short arm cast supplies adult | Q4010 | short arm
synonym | long leg cast supplies plaster adult | Q4029 | long leg
synonym | short leg splint fiberglass | Q4046 | short leg splint
synonym | drug eluting stent supply | C1874 C1876 | stent
synonym | implantable loop recorder device | C1764 E0616 | event recorder
typo | ceftriaxon 250 | J0696 | ceftriaxone
typo | toradal | J1885 | ketorolac
typo | kennalog 40 | J3301 | triamcinolone
typo | dexamethazone injection | J1100 | dexamethasone
typo | promethazene | J2550 | promethazine
typo | ondanestron | J2405 | ondansetron
typo | infliximap | J1745 | infliximab
typo | pembrolizamab | J9271 | pembrolizumab
typo | enoxiparin | J1650 | enoxaparin
typo | medroxyprogestrone 150 | J1050 | medroxyprogesterone
typo | methotrexat injection | J9260 | methotrexate
typo | furosamide | J1938 | furosemide
typo | nebulizor | E0570 | nebulizer
typo | colostamy pouch closed | A5051 A5052 A5054 A5053 | colostomy
typo | glucose stips | A4253 | strips
typo | testostorone cypionate | J1071 | testosterone
typo | rituximap | J9312 | rituximab
typo | zolendronic acid | J3489 | zoledronic acid
typo | cathater intermittent straight | A4351 | catheter
typo | ambulence basic emergency | A0429 | ambulance
typo | ostomoy deodorant | A4394 A4395 | ostomy
typo | humra | J0139 | Humira
typo | keytrda | J9271 | Keytruda
typo | opdvio | J9299 | Opdivo
`);
