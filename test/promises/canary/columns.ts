/**
 * How a column that is not public gets something to look for. What stands in no line of this table is free text and
 * gets a marker: a new column enters by itself.
 *
 * `vocabulary`: one of a few codes, which no reader can tell from another's; the twin worlds see those.
 * `own`: what stands in it is improbable enough to be looked for as it is (hashes, codes, ids).
 * `ids`: ids of other rows, which are looked for themselves. `built`: made of other columns, which hold markers.
 * `named`: names of our own reference files, looked for as words that tell. `outside`: public ids of the outside world.
 * The others are markers in the shape that the column wants.
 */
export type Way =
  | 'free'
  | 'vocabulary'
  | 'own'
  | 'ids'
  | 'built'
  | 'named'
  | 'outside'
  | 'phone'
  | 'mail'
  | 'site'
  | 'day'
  | 'degrees'
  | 'texts'
  | 'wish';

const VOCABULARY: readonly string[] = [
  'AuditEntry.kind',
  'AuditEntry.event',
  'AuditEntry.actorKind',
  'AuditEntry.subjectType',
  'DisclosureChoice.topic',
  'DisclosureChoice.audienceKind',
  'DisclosureChoice.decision',
  'DisclosureChoice.teller',
  'DisclosureChoice.moment',
  'DisclosureChoice.level',
  'Statement.channel',
  'Statement.items',
  'PresentationGrant.route',
  'PresentationGrant.items',
  'PresentationGrant.sentenceTopics',
  'EmployerReply.answer',
  'EmployerWord.kind',
  'OpeningAsk.step',
  'PostRequest.decision',
  'Breakfast.format',
  'BreakfastOutcome.outcome',
  'BreakfastReminder.kind',
  'Rsvp.answer',
  'Interaction.mode',
  'Interaction.purpose',
  'InteractionPerson.tie',
  'InteractionVersion.mode',
  'InteractionVersion.purpose',
  'EmployerTask.kind',
  'EmployerTaskStep.kind',
  'Placement.contract',
  'Publication.withdrawnBecause',
  'StandingYes.employerKind',
  'StandingYes.items',
  'StandingYes.decision',
  'Account.role',
  'OneTimeLink.purpose',
  'IntroductionAnswer.answer',
  'IntroductionAnswer.reason',
  'Introduction.origin',
  'IntroductionReply.answer',
  'EmployerLikeness.reason',
  'EmployerLikeness.verdict',
  'EmployerRest.kind',
  'Employer.kind',
  'Employer.market',
  'Employer.naf',
  'Employer.sector',
  'Employer.sizeBand',
  'Employer.communeCode',
  'Employer.postcode',
  'Employer.source',
  'ImportRun.source',
  'IndexComparison.collection',
  'OpeningOrigin.source',
  'OpeningPrerequisite.kind',
  'OpeningPrerequisite.level',
  'OpeningPrerequisite.value',
  'OpeningPublication.endReason',
  'Opening.kind',
  'Opening.occupation',
  'Opening.sector',
  'Opening.contract',
  'Opening.workStatus',
  'Opening.market',
  'Opening.declaredReveals',
  'Opening.slots',
  'Opening.wageFlags',
  'Opening.postcode',
  'Opening.communeCode',
  'Opening.traits',
  'Opening.source',
  'ContactPoint.kind',
  'Experience.occupation',
  'Participant.gender',
  'Participant.language',
  'Participant.licences',
  'Participant.languages',
  'SituationFact.topic',
  'WishLine.criterion',
  'WishLine.stance',
  'IdempotencyKey.act',
  'SentMail.kind',
  'OutboxMessage.topic',
  'OutboxMessage.kind',
  'OutboxMessage.outcome',
  'OutboxMessage.lastFailure',
  'Session.ownerKind',
  'Programme.code',
  'Programme.source',
  'Structure.role',
  'Territory.code',
  'Territory.department',
  'TerritoryProgramme.programmeCode',
  'TerritoryProgramme.topicsTurnedOn',
  'ReferenceLoad.source',
];

const OTHERS: Readonly<Record<string, Way>> = {
  'AuditEntry.actorId': 'ids',
  'AuditEntry.subjectId': 'ids',
  'AuditEntry.requestId': 'ids',
  'IdempotencyKey.id': 'own',
  'IdempotencyKey.requestHash': 'own',
  'IdempotencyKey.result': 'ids',
  'OutboxMessage.ref': 'ids',
  'PresentationGrant.view': 'built',
  'PublishedView.content': 'built',
  'PostRequest.content': 'built',
  'PostRequest.phone': 'phone',
  'EmployerWord.content': 'built',
  'Statement.words': 'built',
  'Statement.recipient': 'built',
  'SentMail.recipient': 'built',
  'SentMail.subject': 'built',
  'SentMail.html': 'built',
  'SentMail.text': 'built',
  'SentMail.calendar': 'built',
  'BreakfastInvitation.linkHash': 'own',
  'KeptPage.content': 'built',
  'KeptPage.path': 'ids',
  'EmployerMerge.before': 'built',
  'EmployerMerge.followed': 'built',
  'WaitingTable.content': 'built',
  'WaitingTable.columns': 'built',
  'WaitingTable.outcome': 'built',
  'ImportRun.rejected': 'outside',
  'OpeningOrigin.externalId': 'outside',
  'Opening.originUrl': 'outside',
  'Employer.siret': 'outside',
  'Employer.siren': 'outside',
  'Programme.name': 'named',
  'Programme.rules': 'named',
  'Structure.name': 'named',
  'Structure.shelters': 'named',
  'Territory.name': 'named',
  'Account.email': 'mail',
  'Employer.website': 'site',
  'Participant.birthDate': 'day',
  'Participant.startLat': 'degrees',
  'Participant.startLon': 'degrees',
  'Participant.certificates': 'texts',
  'Participant.skills': 'texts',
  'ContactPoint.value': 'phone',
  'EmployerContact.phone': 'phone',
  'WishLine.value': 'wish',
};

/** Whatever ends so is a hash: nobody can put a marker into it, and nobody has another one like it. */
const HASHES = /(Hash|Index|\.hash|\.holder|\.mark)$/;

/** How a column (`Participant.shelter`) is planted. */
export function wayOf(column: string): Way {
  if (VOCABULARY.includes(column)) return 'vocabulary';
  return OTHERS[column] ?? (HASHES.test(column) ? 'own' : 'free');
}

/** Lines of this table that no column answers to any more. */
export function staleWays(columns: readonly string[]): string[] {
  return [...VOCABULARY, ...Object.keys(OTHERS)].filter((line) => !columns.includes(line));
}
