import { ApiProperty } from '@nestjs/swagger';

export class OutlineHeadingDto {
  @ApiProperty()
  heading!: string;
}

export class FaqEntryDto {
  @ApiProperty()
  question!: string;

  @ApiProperty({ description: 'Plain text.' })
  answer!: string;
}

class ArticleImageDto {
  @ApiProperty({ description: 'Absolute.' })
  url!: string;

  @ApiProperty()
  alt!: string;
}

class InternalLinkDto {
  @ApiProperty()
  url!: string;

  @ApiProperty()
  anchor!: string;
}

export class UnsupportedClaimDto {
  @ApiProperty()
  sentence!: string;

  @ApiProperty({ enum: ['number', 'date', 'study'] })
  kind!: string;

  @ApiProperty({ description: 'Whether it was taken out; otherwise it stands in the text, and you should check it.' })
  removed!: boolean;
}

/** What every finished text has, whether it was written or revised here. */
export class TextResultDto {
  @ApiProperty({ description: 'SEO title.' })
  title!: string;

  @ApiProperty()
  slug!: string;

  @ApiProperty()
  metaDescription!: string;

  @ApiProperty({ description: 'Sanitised HTML; the title is not in it.' })
  html!: string;

  @ApiProperty({ description: 'The same text as WordPress block markup.' })
  blocks!: string;

  @ApiProperty({ description: 'The same text as Markdown.' })
  markdown!: string;

  @ApiProperty({ type: [InternalLinkDto], description: 'Links to posts of your site that stand in the text.' })
  internalLinks!: readonly InternalLinkDto[];

  @ApiProperty({
    type: [UnsupportedClaimDto],
    description: 'Statements with a number, a date or a study for which you gave no source.',
  })
  claims!: readonly UnsupportedClaimDto[];

  @ApiProperty()
  wordCount!: number;

  @ApiProperty()
  language!: string;

  @ApiProperty({ type: [String], description: 'What you should know about the text, such as that it was simulated.' })
  warnings!: readonly string[];
}

export class ArticleResultDto extends TextResultDto {
  @ApiProperty()
  excerpt!: string;

  @ApiProperty({ type: [OutlineHeadingDto] })
  outline!: readonly OutlineHeadingDto[];

  @ApiProperty({ type: [FaqEntryDto], description: 'Empty unless they were asked for.' })
  faq!: readonly FaqEntryDto[];

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description:
      'schema.org nodes for `application/ld+json`: Article, BreadcrumbList, and FAQPage where there are questions.',
  })
  jsonLd!: readonly object[];

  @ApiProperty({ type: [ArticleImageDto] })
  images!: readonly ArticleImageDto[];
}

export class ImprovementResultDto extends TextResultDto {
  @ApiProperty({ description: 'The text in the form in which it came: HTML or WordPress block markup.' })
  content!: string;
}
