// stands as src/network/employer.entity.ts
@Entity('employer')
export class Employer {
  @PrimaryColumn('uuid')
  @Sees('internal')
  id: string;
  @Column('text')
  notes: string; // bad
  @ManyToOne(() => Group)
  group: Group; // bad
  @OneToMany(() => Contact, (contact) => contact.employer)
  contacts: Contact[];
  notAColumn: string;
}
export class Address {
  @EncryptedColumn() street: string; // bad
}
