import { readJudged } from "./judged.ts";

export const layOrgansBelly = readJudged(`
lay | scope of stomach with sample taken | 43239 | with biopsy
lay | food pipe stretched with balloon scope | 43249 43220 | dilation
lay | meat stuck in food pipe pulled out with scope | 43247 43215 | foreign body
lay | scope to get stones out of bile duct | 43264 | ERCP
lay | swallow a pill camera | 91110 | capsule endoscopy
lay | feeding tube put in stomach with scope | 43246 | gastrostomy
lay | stomach feeding tube swapped at bedside | 43762 43763 | no imaging
lay | tube down nose to stomach | 43752 | gastric intubation
lay | stomach pumped overdose | 43753 | lavage
lay | stomach bypass to lose weight | 43644 43846 43645 43847 | gastric bypass
lay | sleeve surgery for weight loss | 43775 | sleeve gastrectomy
lay | lap band put in | 43770 | gastric band
lay | heartburn surgery wrap stomach with scope | 43280 | fundoplication
lay | appendix out with scope | 44970 | laparoscopic
lay | burst appendix open surgery | 44960 | ruptured
lay | part of large bowel cut out | 44140 44204 | colectomy
lay | poop bag made on belly | 44320 44188 | colostomy
lay | poop bag reversed hooked back up | 44620 44625 44626 44227 | closure
lay | colonoscopy just looking | 45378 | diagnostic
lay | colon scope polyps lassoed | 45385 | snare
lay | colonoscopy with little pinch taken | 45380 | biopsy
lay | short scope of lower colon | 45330 | sigmoidoscopy
lay | piles tied with rubber bands | 46221 | hemorrhoid ligation
lay | hemorrhoids cut out in and out | 46255 46260 | excision
lay | painful clot in hemorrhoid cut open | 46083 46320 | thrombosed
lay | tear in the bottom fixed fissure | 46200 | fissurectomy
lay | pus pocket next to the anus drained | 46050 46040 | abscess
lay | stool transplant | 44705 0780T | fecal microbiota preparation
lay | hard stuck stool dug out under anesthesia | 45915 | impaction
lay | liver sample with needle | 47000 | percutaneous
lay | liver from a donor put in | 47135 | transplant
lay | gallbladder out keyhole | 47562 47563 47564 | laparoscopic
lay | gallbladder out big cut | 47600 47605 | open
lay | groin hernia open repair adult | 49505 49507 | inguinal
lay | groin hernia fixed with scope | 49650 | laparoscopic
lay | belly button hernia fix | 49591 49592 49593 49594 49595 49596 | anterior abdominal
lay | fluid drained off the belly with needle | 49082 49083 | paracentesis
lay | look inside belly with scope | 49320 | diagnostic laparoscopy
lay | belly opened up to look around | 49000 | exploratory
lay | tube in belly for home dialysis | 49418 49421 49324 | peritoneal catheter
lay | head of pancreas removed big surgery | 48150 48152 48153 48154 | Whipple
lay | big kidney stone out through the back | 50080 50081 | nephrolithotomy
lay | kidney taken out keyhole | 50546 50545 | nephrectomy
lay | new kidney put in | 50360 50365 | transplant
lay | kidney sample with needle | 50200 | biopsy
lay | tube in back to drain kidney | 50432 | nephrostomy
lay | stent between kidney and bladder put in with scope | 52332 | ureteral stent
lay | kidney stent pulled out with scope in office | 52310 | simple removal
lay | laser a kidney stone with scope | 52353 52356 | ureteroscopy
lay | look in the bladder with camera | 52000 | cystoscopy
lay | bladder growth scraped out with scope | 52234 52235 52240 | tumor by size
lay | botox in the bladder | 52287 | chemodenervation
lay | pee tube left in bladder | 51702 51703 | indwelling catheter
lay | in and out cath for urine | 51701 | straight
lay | scan how much pee is left in the bladder | 51798 | residual by ultrasound
lay | pee stream speed test | 51741 51736 | uroflow
lay | bladder pressure filling test | 51725 51726 51727 51728 51729 | cystometrogram
lay | medicine put in bladder for cancer | 51720 | instillation
lay | belly tube to bladder changed | 51705 51710 | cystostomy tube
lay | ankle needle for leaky bladder | 64566 | tibial nerve
lay | baby boy circumcised with clamp | 54150 | clamp
lay | grown man circumcision | 54161 | older than 28 days
lay | getting snipped vasectomy | 55250 | vasectomy
lay | vasectomy undone | 55400 | vasovasostomy
lay | robot prostate removal | 55866 | laparoscopic radical
lay | roto rooter prostate through pee hole | 52601 | TURP
lay | prostate lasered to pee better | 52648 52649 | laser
lay | twisted testicle fixed | 54600 | torsion
lay | testicle that never dropped brought down | 54640 54650 54692 | orchiopexy
lay | water sac around testicle surgery | 55040 55041 55060 | hydrocele
lay | needle shot in penis for erection | 54235 | injection
lay | penis pump implant | 54401 54405 | inflatable
lay | radiation seeds put in prostate | 55875 | needle placement
`);
