import { readJudged } from "./judged.ts";

export const layOrgansUpper = readJudged(`
lay | nosebleed packed in the ER | 30901 30903 | anterior
lay | nosebleed burned with silver stick | 30901 | simple cautery
lay | kid stuck bead up nose | 30300 | foreign body in office
lay | crooked wall in nose straightened | 30520 | septoplasty
lay | growths in the nose taken out polyps | 30110 30115 | nasal polyp
lay | camera up the nose to look at sinuses | 31231 | nasal endoscopy
lay | balloon opening of sinus | 31295 31296 31297 31298 | dilation
lay | swollen inside of nose shrunk turbinates | 30140 30801 30802 30130 | turbinate
lay | camera through nose to look at voice box | 31575 | flexible laryngoscopy
lay | tube down throat to breathe emergency | 31500 | intubation
lay | hole cut in neck to breathe | 31600 31603 31605 | tracheostomy
lay | change the trach tube | 31502 | before tract is established
lay | voice box taken out for cancer | 31360 31365 | laryngectomy
lay | growth on vocal cord removed with microscope | 31541 31545 | microlaryngoscopy
lay | camera down into the lungs | 31622 | bronchoscopy
lay | lung scope with wash out for germs | 31624 | lavage
lay | lung scope take a piece | 31625 31628 | biopsy
lay | kid choked on peanut taken out of windpipe with scope | 31635 | foreign body
lay | needle to drain fluid around the lung | 32554 32555 | thoracentesis
lay | chest tube for collapsed lung | 32551 32556 32557 | tube thoracostomy
lay | needle sample of spot on lung | 32408 | core needle
lay | part of lung cut out one lobe | 32480 32663 | lobectomy
lay | whole lung taken out | 32440 | pneumonectomy
lay | pacemaker put in two wires | 33208 | dual chamber
lay | pacemaker battery changed | 33227 33228 33229 | generator
lay | shock box put in heart defibrillator | 33249 | system with leads
lay | heart monitor chip under the skin | 33285 | loop recorder
lay | open heart bypass three vein grafts | 33512 | coronary bypass
lay | bypass surgery with chest artery one | 33533 | arterial graft
lay | new heart valve through the groin | 33361 | transcatheter aortic
lay | open heart surgery aortic valve swapped | 33405 | aortic valve
lay | leaky mitral valve fixed | 33425 33426 33427 33418 | repair
lay | new heart from donor | 33945 | transplant
lay | hole in heart closed open surgery | 33641 33681 | septal defect
lay | needle to drain fluid around heart | 33016 | pericardiocentesis
lay | stent graft for belly aneurysm | 34701 34702 34703 34704 34705 34706 | endovascular
lay | clogged neck artery cleaned out | 35301 | carotid endarterectomy
lay | stent in neck artery | 37215 37216 | carotid
lay | finger stick blood | 36416 | capillary
lay | blood from wrist artery | 36600 | arterial puncture
lay | long IV line in arm PICC | 36569 36573 | adult, no port
lay | chemo port put in chest | 36561 | tunneled with port
lay | take out chemo port | 36590 | removal
lay | big IV in the neck adult | 36556 | central line
lay | dialysis line in chest tunneled | 36558 | no port
lay | surgery on arm to make a spot for dialysis needles | 36818 36819 36820 36821 36825 36830 | access
lay | give blood bag | 36430 | transfusion
lay | spider veins injected on legs | 36468 | sclerotherapy
lay | varicose veins closed with laser | 36478 | endovenous
lay | varicose veins closed with heat radio waves | 36475 | endovenous
lay | varicose veins pulled out small cuts | 37765 37766 | stab phlebectomy
lay | filter put in belly vein to catch clots | 37191 | vena cava
lay | clot pulled out of leg vein | 37187 34421 | thrombectomy
lay | iv line in newborn belly button | 36510 | umbilical vein
lay | clean the blood plasma swap | 36514 | plasmapheresis
lay | bone marrow sample hip | 38220 38221 38222 | aspiration or biopsy
lay | bone marrow transplant from brother | 38240 | allogeneic
lay | own stem cells given back | 38241 | autologous
lay | spleen out | 38100 38120 | splenectomy
lay | swollen gland in neck cut out to test | 38500 38510 | lymph node
lay | all the armpit glands taken out | 38745 | complete axillary
lay | baby tongue tie clipped | 41010 | frenotomy
lay | cleft lip baby one side fixed | 40700 40720 | repair
lay | roof of mouth hole fixed in child | 42200 42205 42210 42215 42220 | palatoplasty
lay | tonsils out grown up | 42826 | 12 and over
lay | adenoids only kid | 42830 | primary under 12
lay | pus behind tonsil drained | 42700 | peritonsillar
lay | stone in spit gland taken out | 42330 42335 42340 | sialolithotomy
lay | sore on tongue sampled | 41100 41105 | biopsy
lay | bit of lip cut for test | 40490 | biopsy
lay | throat surgery for snoring | 42145 | uvulopalatoplasty
lay | swollen gum from bad tooth lanced | 41800 | dentoalveolar
lay | jaw ridge smoothed for dentures | 41874 | alveoloplasty
`);
