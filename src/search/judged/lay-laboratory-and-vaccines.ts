import { readJudged } from "./judged.ts";

export const layLaboratoryAndVaccines = readJudged(`
lay | pee test | 81001 81002 81003 81000 | urinalysis
lay | dip stick urine in office no machine | 81002 | non-automated
lay | pee pregnancy test | 81025 | urine
lay | blood test for pregnancy number | 84702 | quantitative
lay | pee culture for bladder infection | 87086 | urine culture
lay | blood work for thyroid | 84443 | TSH
lay | free thyroid hormone test | 84439 84481 | free T4 or T3
lay | complete blood count | 85025 85027 | CBC
lay | check for low blood count anemia | 85018 85014 85025 85027 | hemoglobin or count
lay | cholesterol blood test | 80061 82465 | lipid panel
lay | sugar blood test fasting | 82947 | glucose
lay | finger poke sugar meter | 82962 | home-use device
lay | 3 month sugar average | 83036 | hemoglobin A1c
lay | pregnancy sugar drink test one hour | 82950 | post dose
lay | 3 hour sugar drink test | 82951 | tolerance
lay | kidney blood test | 82565 84520 80069 | creatinine, urea, panel
lay | liver blood tests | 80076 | panel
lay | big chemistry panel 14 tests | 80053 | comprehensive
lay | small chem panel | 80048 80047 | basic
lay | potassium level in blood | 84132 | serum
lay | vitamin d blood test | 82306 | 25 hydroxy
lay | b12 level | 82607 | cyanocobalamin
lay | iron in blood | 83540 | iron
lay | iron stores test | 82728 | ferritin
lay | blood thinner check warfarin | 85610 | prothrombin time
lay | test for blood clot d dimer | 85379 | quantitative
lay | heart failure blood test | 83880 | natriuretic peptide
lay | inflammation blood test | 86140 85651 85652 | CRP or sed rate
lay | rheumatoid arthritis blood test | 86430 86431 86200 | factor or CCP
lay | lupus blood test | 86038 86225 | ANA
lay | strep throat swab quick test | 87880 87651 | rapid
lay | flu swab in office | 87804 87502 87400 | influenza
lay | covid nose swab pcr | 87635 | amplified probe
lay | home style covid test rapid | 87811 | antigen, direct view
lay | flu and covid together swab | 87428 87636 87637 87812 | combined
lay | rsv baby swab | 87807 87634 | RSV
lay | mono spot | 86308 | heterophile
lay | HIV blood test | 87389 86703 86701 | screening
lay | chlamydia and gonorrhea pee test | 87491 87591 | amplified probe
lay | syphilis blood test | 86592 86780 | screening
lay | hepatitis c antibody screening | 86803 | antibody
lay | tb blood test instead of skin | 86480 86481 | interferon gamma
lay | tb skin test | 86580 | intradermal
lay | poop test for hidden blood | 82270 82274 | occult blood
lay | mail in poop dna test for colon cancer | 81528 | stool DNA
lay | poop test for worms | 87177 | ova and parasites
lay | c diff stool | 87493 87324 | toxin
lay | pap smear lab test | 88142 88175 88174 88143 88164 | cytology
lay | hpv test | 87624 87625 87626 | high risk
lay | drug test pee cup | 80305 | direct view
lay | lead test kid | 83655 | lead
lay | blood type test | 86900 86901 | ABO and Rh
lay | testosterone level | 84403 84402 | total or free
lay | breast cancer gene blood test | 81162 81163 81164 81165 81166 81167 81212 81216 | BRCA
lay | skin piece looked at under microscope | 88305 88304 | surgical pathology
lay | autopsy whole body | 88027 88020 88025 | necropsy
lay | flu shot for kids and adults no preservative | 90656 90686 | influenza
lay | flu shot for seniors strong dose | 90662 | high dose
lay | giving one vaccine shot | 90471 90460 | administration
lay | second shot same visit | 90472 | each additional
lay | tetanus booster with whooping cough | 90715 | Tdap
lay | measles mumps german measles shot | 90707 | MMR
lay | chicken pox shot | 90716 | varicella
lay | cervical cancer shot for teens | 90651 | HPV
lay | hep b shot baby | 90744 | pediatric dose
lay | meningitis shot before college | 90619 90734 90623 90624 90733 | meningococcal
lay | rabies shots after dog bite | 90675 90375 90376 90377 | vaccine or globulin
`);
