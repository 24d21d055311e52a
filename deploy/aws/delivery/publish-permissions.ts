import type { Permission } from './permission';

/** Pushes an image with its attestations to one repository, whose tags are immutable: nothing that is published is replaced or deleted. */
export function publishPermissions(imageRepositoryArn: string): Permission[] {
  return [
    { actions: ['ecr:GetAuthorizationToken'], resources: ['*'], wildcard: 'ECR’s log-in knows no resources.' },
    {
      actions: [
        'ecr:BatchCheckLayerAvailability',
        'ecr:BatchGetImage',
        'ecr:CompleteLayerUpload',
        'ecr:InitiateLayerUpload',
        'ecr:PutImage',
        'ecr:UploadLayerPart',
      ],
      resources: [imageRepositoryArn],
    },
  ];
}
