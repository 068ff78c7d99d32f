import { readJudged } from "./judged.ts";

export const thirdLevelTwo = readJudged(`
lay | crutches wooden pair | E0112 | underarm
lay | folding walker with wheels | E0143 | wheeled, folding
lay | bedside toilet chair | E0163 E0165 E0168 | commode
lay | oxygen machine for home | E1390 E1391 E1392 | concentrator
lay | sleep apnea machine | E0601 E0470 E0471 | positive airway pressure
lay | mask for cpap full face | A7030 | mask
lay | diabetic test strips | A4253 | blood glucose strips
lay | finger stick needles lancets | A4259 | per box
lay | adult diaper large | T4523 | brief
lay | light weight wheel chair | K0003 K0004 K0005 E1240 E1250 E1260 E1270 | lightweight kinds
lay | wheelchair seat cushion | E2601 E2602 E2603 E2604 E2605 E2606 E2607 E2608 E2609 E2610 E2622 E2623 E2624 E2625 | any seat cushion
lay | breathing treatment machine | E0570 E0575 | nebulizer with compressor
lay | electric breast pump | E0603 E0604 | pump
lay | fake leg below knee | L5301 L5100 L5105 | prosthesis
lay | ready made knee brace with hinges | L1833 L1820 L1812 L1832 L1810 | prefabricated
lay | walking boot ankle | L4360 L4361 L4386 L4387 | walking boot
lay | ambulance miles on the road | A0425 | ground mileage
lay | hearing aid both ears digital | V5261 V5260 V5259 V5258 | binaural
lay | progressive lenses | V2781 | per lens
lay | urine leg bag | A4358 A5112 | drainage bag
lay | wig for chemo | A9282 | wig
lay | tub transfer bench | E0247 E0248 | bench
lay | non sterile gloves box | A4927 | per 100
lay | insulin pump infusion set supplies | A4230 A4231 A4224 | supplies
lay | flu shot medicare administration | G0008 | administration
lay | medicare yearly wellness | G0438 G0439 | annual wellness
lay | diabetic shoes | A5500 A5501 | depth or custom
lay | lift to move patient out of bed | E0630 E0635 E0640 | patient lift
typo | weelchair standard | K0001 E1130 | letter dropped
typo | oxigen concentrater | E1390 E1391 E1392 | two typos
typo | commode chiar | E0163 E0165 | swapped
typo | rituxamab | J9312 | vowel
typo | dexamethosone injection | J1100 J1094 | vowel
typo | ketorlac | J1885 | letter dropped
typo | ceftriaxon | J0696 | letter dropped
typo | triamcinalone acetonide inj | J3301 J3300 J3299 J3304 | vowel
typo | methylpredisolone acetate | J1010 | letter dropped
typo | artificial eye prothesis | V2623 | letter dropped
typo | catherter intermittent straight | A4351 A4353 | letter added
typo | hylauronic acid knee | J7318 J7320 J7321 J7322 J7323 J7324 J7325 J7326 J7327 J7328 J7329 J7331 J7332 | swapped
typo | pembrolizumb | J9271 | letter dropped
typo | albuteral neb | J7613 J7611 J7609 J7610 | vowel
typo | amblance bls non emergancy | A0428 | two typos
typo | depo provara | J1050 | brand, vowel
typo | orthodic foot insert | L3000 L3010 L3020 L3030 | phonetic
typo | trapezee bar | E0910 E0911 E0912 E0940 | letter doubled
typo | cyanocobalmin b12 | J3420 | letter dropped
typo | tens unti | E0720 E0730 | swapped
typo | hemodyalisis access catheter | C1750 C1752 | phonetic
brand | Tecentriq | J9022 J9024 | atezolizumab
brand | Botox | J0585 | onabotulinumtoxin
brand | Inflectra | Q5103 | biosimilar
brand | Toradol | J1885 | ketorolac
brand | Cubicin | J0878 | daptomycin
brand | Celestone | J0702 | betamethasone
brand | Udenyca | Q5111 | biosimilar
brand | Evenity | J3111 | romosozumab
brand | Yervoy | J9228 | ipilimumab
brand | Vabysmo | J2777 | faricimab
brand | Alimta | J9305 | pemetrexed
brand | Synvisc-One | J7325 | hylan
brand | Phenergan shot | J2550 | promethazine
brand | Fragmin | J1645 | dalteparin
brand | Fasenra | J0517 | benralizumab
brand | Tysabri | J2323 | natalizumab
brand | Solu-Medrol | J2919 | methylprednisolone succinate
brand | Mirena | J7298 | intrauterine system
brand | Skyla | J7301 | intrauterine system
brand | Dermagraft | Q4106 | skin substitute
abbreviation | cpap | E0601 | device
abbreviation | bipap no backup | E0470 | without a backup rate
abbreviation | tens 4 lead | E0730 | stimulator
abbreviation | afo custom plastic | L1960 L1940 L1945 L1950 L1970 | ankle-foot
abbreviation | tlso prefab | L0450 L0454 L0455 L0456 L0457 L0458 L0460 L0462 L0464 L0466 L0467 L0468 L0469 L0470 L0472 L0488 L0490 L0491 L0492 | spinal
abbreviation | als1 emerg | A0427 | ambulance
abbreviation | ns 500 ml | J7040 | saline
abbreviation | testosterone cyp | J1071 J1072 | cypionate
abbreviation | mnt group second referral | G0271 | nutrition
abbreviation | hh aide visit 15 | G0156 | home health
abbreviation | psa medicare screen | G0103 | antigen
abbreviation | fdg pet dose | A9552 | tracer
abbreviation | tc99m sestamibi | A9500 | tracer
abbreviation | ns 1 liter | J7030 | saline
abbreviation | pov scooter group 1 | K0800 K0801 K0802 | power operated vehicle
abbreviation | iol posterior | V2632 | lens
synonym | rollator | E0143 E0149 E0141 E0147 | wheeled walker
synonym | disposable bed pad incontinence | A4554 T4541 T4542 | underpad
synonym | nebuliser tubing and cup kit | A7003 A7005 A7006 | British; administration set
synonym | foam dressing small no border | A6209 | pad up to 16 square inches
synonym | bifocal lens | V2200 V2201 V2202 V2203 V2204 V2299 | per lens
synonym | wheelchair van | A0130 | transport
synonym | nonionic iodine contrast | Q9966 Q9967 Q9965 | low osmolar
synonym | colostomy bag drainable | A5061 A5063 A4412 A4424 A5062 | drainable pouch
multiword | diabetes self management training individual | G0108 | each 30 minutes
multiword | lung cancer screening ct counseling visit | G0296 | shared decision
multiword | cervical vaginal cancer screening pelvic breast exam | G0101 | screening
multiword | telehealth originating site fee | Q3014 | facility
multiword | visit complexity add on longitudinal | G2211 | add-on
multiword | annual depression screen | G0444 | screening
multiword | intensive outpatient alcohol drug | H0015 | program
multiword | two way foley latex coated | A4338 | indwelling
multiword | lymphedema arm sleeve | A6576 A6577 A6578 | gradient compression
multiword | screening colonoscopy not high risk | G0121 | average risk
number | saline 250 ml infusion | J7050 | solution
number | contrast 350 mg per ml low osmolar | Q9967 | 300 to 399
number | ondansetron oral 1 mg | Q0162 | by mouth
number | foam dressing over 48 sq in without border | A6211 | large
code | j3301 x4 | J3301 | small letter, times
code | E0601-RR | E0601 | rental modifier
code | a4253 KX | A4253 | modifier behind a blank
range | A0425-A0429 | A0425 | ambulance
partial | K082 | K0820 | four signs, first in order
`);
