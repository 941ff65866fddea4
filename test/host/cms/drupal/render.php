<?php
/** Renders a component with the given variables, escaped as Drupal sets Twig up; prints its schema too. */
require '/usr/share/php/Twig/autoload.php';
require '/usr/share/php/Symfony/Component/Yaml/autoload.php';
list( , $module, $name, $variables ) = $argv;
$twig   = new Twig\Environment( new Twig\Loader\FilesystemLoader( "$module/components/$name" ), array( 'autoescape' => 'html' ) );
$schema = Symfony\Component\Yaml\Yaml::parseFile( "$module/components/$name/$name.component.yml" );
echo json_encode( array( 'html' => $twig->render( "$name.twig", json_decode( $variables, true ) ), 'schema' => $schema ) );
