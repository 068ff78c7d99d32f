/** Visits and talks as front desks book them. Format: `parse-words.ts`. */
export const layVisits = `
baby check => preventive visit infant
baby visit => preventive visit infant
well baby check => preventive medicine infant
infant checkup => preventive medicine infant
newborn checkup => newborn care | preventive medicine infant
newborn check => newborn care
newborn hospital => newborn care
newborn discharge => newborn care
toddler checkup => preventive medicine early childhood
toddler check => preventive medicine early childhood
child checkup => preventive medicine child
kid checkup => preventive medicine child
kid physical => preventive medicine child
school physical => preventive medicine late childhood | preventive medicine adolescent
camp physical => preventive medicine late childhood | preventive medicine adolescent
sports exam => preventive medicine late childhood | preventive medicine adolescent
teen physical => preventive medicine adolescent
teen checkup => preventive medicine adolescent
college physical > preventive medicine
senior physical => preventive medicine 65
senior checkup => preventive medicine 65
annual wellness => annual wellness visit
medicare wellness => annual wellness visit
medicare physical => annual wellness visit | initial preventive physical
welcome to medicare => initial preventive physical
annual checkup => preventive medicine
annual check up => preventive medicine
yearly exam => preventive medicine
yearly visit => preventive medicine
routine physical => preventive medicine
routine checkup => preventive medicine
new patient physical => preventive medicine new
well exam => preventive medicine
gyn exam > preventive medicine | pelvic examination
well woman exam => preventive medicine
annual gyn => preventive medicine
pelvic exam => pelvic examination
pre op visit > office visit
preop visit > office visit
post op visit => postoperative follow-up visit
postop visit => postoperative follow-up visit
after surgery visit => postoperative follow-up visit
surgery follow up => postoperative follow-up visit
post surgery check => postoperative follow-up visit
global visit > postoperative follow-up visit
new pt => new patient
est pt => established patient
followup visit => established patient
followup => established patient
med check => established patient
medication check => established patient
problem visit => office visit established
sick child > office visit
walk in visit => office visit
urgent care => office visit established | urgent care
urgent care visit => office visit established
specialist visit > office consultation
new consult => office consultation
inpatient consult => inpatient consultation
er consult > office consultation
emergency room visit => emergency department visit
ambulance to hospital > emergency department
admitted => initial hospital inpatient
hospital admit => initial hospital inpatient
daily hospital visit => subsequent hospital
send home from hospital => hospital discharge
discharge from hospital => hospital discharge
discharge over 30 minutes => hospital discharge more than 30 minutes
same day admit discharge => hospital inpatient admission discharge same date
icu visit => critical care
critical patient => critical care
nursing home admission => initial nursing facility
assisted living visit => home residence visit
house visit => home residence visit
doctor home visit => home residence visit
phone appointment => audio only
telephone appointment => audio only
phone consult > audio only
phone call doctor => audio only
phone check in => brief communication technology
portal message => online digital evaluation
email visit => online digital evaluation
mychart message => online digital evaluation
message to doctor => online digital evaluation
online visit > online digital evaluation | telemedicine
zoom visit => telemedicine audio video
facetime visit => telemedicine audio video
tele visit => telemedicine
televisit => telemedicine
doctor to doctor call => interprofessional telephone
econsult => interprofessional telephone
e-consult => interprofessional telephone
extra time visit => prolonged service
longer visit => prolonged service
extra long visit => prolonged service
care plan => care management | care plan oversight
chronic care => chronic care management
after hospital follow up => transitional care management
hospital follow up 7 days => transitional care management
hospital follow up 14 days => transitional care management
living will talk => advance care planning
hospice > hospice supervision
home health certification > home health
home health oversight => care plan oversight home health
family meeting > team conference
team meeting => team conference
work physical => work related disability examination
work comp exam => work related disability examination
workers comp exam => work related disability examination
work comp physical => work related disability examination
dot physical => work related disability examination | preventive medicine
employment physical => work related disability examination | preventive medicine
job physical => work related disability examination | preventive medicine
insurance physical => life disability insurance examination
life insurance exam => life disability insurance examination
quit tobacco => tobacco cessation
vaping > tobacco cessation
quit drinking > alcohol screening brief intervention
alcohol screening => alcohol screening brief intervention
drinking screening > alcohol screening brief intervention
alcohol counseling > alcohol screening brief intervention
weight counseling => obesity counseling | intensive behavioral therapy obesity | preventive counseling
obesity counseling => obesity counseling | intensive behavioral therapy obesity
nutrition visit => medical nutrition therapy
diet visit => medical nutrition therapy
diabetes education => diabetes self-management training
diabetes class => diabetes self-management training
diabetic teaching => diabetes self-management training
genetic counseling = medical genetics counseling
lactation > preventive counseling
first therapy visit => psychiatric diagnostic evaluation
counselling => psychotherapy
counselor visit => psychotherapy
therapist visit => psychotherapy
hour therapy => psychotherapy 60 minutes
half hour therapy => psychotherapy 30 minutes
crisis counseling => psychotherapy for crisis
play therapy => interactive complexity psychotherapy
aba therapy => adaptive behavior treatment
brain magnet treatment => transcranial magnetic stimulation
hypnosis = hypnotherapy
biofeedback training = biofeedback
remote monitoring setup => remote physiologic monitoring setup
blood pressure cuff home > self-measured blood pressure
libre => continuous glucose monitoring
dexcom => continuous glucose monitoring
after hours visit => after hours
weekend visit => evenings weekends holidays
school form > special report
fmla form > special report
missed appointment > unlisted
no show > unlisted
`;
