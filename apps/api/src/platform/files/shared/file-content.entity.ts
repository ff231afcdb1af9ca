// What was sent, kept once however often it is shared, under the SHA-256 of the bytes that are given out.
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('file_content')
@Check('file_content_has_bytes', 'size > 0')
@Index('file_content_to_check', { synchronize: false })
export class FileContentEntity {
  /** In hexadecimal. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'file_content_pk' })
  sha256: string;

  /** In bytes. */
  @Column({ type: 'integer' })
  size: number;

  @Column({ type: 'text' })
  mediaType: string;

  /** Of a picture, or of the first page of a PDF as it is shown; in pixels, null for what cannot be shown. */
  @Column({ type: 'integer', nullable: true })
  width: number | null;

  @Column({ type: 'integer', nullable: true })
  height: number | null;

  @Column({ type: 'timestamptz' })
  keptAt: Date;

  /** Null while it waits for the virus check; until then nobody gets it. */
  @Column({ type: 'timestamptz', nullable: true })
  checkedAt: Date | null;
}
